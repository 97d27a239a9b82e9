import type { Sheet } from '../../grid';
import { rowOf } from './statement';
import { at, every, type ParseXml } from './xml';

const INVOICE_HEADERS = [
  'Ngày',
  'Số hóa đơn',
  'Nội dung',
  'Người bán',
  'Tiền chưa thuế',
  'Tiền thuế',
  'Thành tiền',
  'Loại tiền',
];

/**
 * An e-invoice as one row, since the whole invoice is paid. A trade discount (TChat 3) is already in its totals.
 * Missing totals are added up from the items.
 */
export const invoiceSheet = (file: string, parseXml: ParseXml): Sheet => {
  const invoices = every(parseXml(file), 'DLHDon');
  const rows = invoices.map((invoice) => {
    const first = (name: string): string => every(invoice, name)[0]?.textContent.trim() ?? '';
    const seller = every(invoice, 'NBan')[0];
    const items = every(invoice, 'HHDVu');
    const sum = items.reduce(
      (total, item) => total + (at(item, 'TChat') === '3' ? -1 : 1) * Number(at(item, 'ThTien') || 0),
      0,
    );
    const net = first('TgTCThue') || String(sum);
    const tax = first('TgTThue');
    return rowOf([
      first('NLap'),
      [first('KHMSHDon'), first('KHHDon'), first('SHDon')].join('-'),
      items.map((item) => at(item, 'THHDVu')).join('; '),
      seller === undefined ? '' : at(seller, 'Ten'),
      net,
      tax,
      first('TgTTTBSo') || String(Number(net) + Number(tax || 0)),
      first('DVTTe'),
    ]);
  });
  return { name: '', rows: [rowOf(INVOICE_HEADERS), ...rows] };
};
