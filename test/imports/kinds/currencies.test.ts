/** The currency of amounts: by signs, headers, text above the table, or the plan. */
import { eachHolds } from './madeUp';

eachHolds({
  'amounts with the sign of a currency': {
    file: ['Date,Description,Amount', '2026-03-13,Retail,"$1,500.00"', '2026-03-14,Fee,-$3.20'],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -3.2],
    ],
    currencies: ['USD', 'USD'],
  },
  'the sign on the first row and the total alone, as accountants write it': {
    file: ['Date,Description,Amount', '2026-03-13,Retail,"$1,500.00"', '2026-03-14,Power,-300.00'],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    currencies: ['USD', 'USD'],
  },
  'a plain sign of dollars where the file says whose': {
    file: [
      'Currency,AUD',
      'Date,Description,Amount',
      '2026-03-13,Retail,"$1,500.00"',
      '2026-03-14,Power,-$300.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    currencies: ['AUD', 'AUD'],
  },
  'signs of other currencies beside amounts in đồng': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1.500.000',
      '14/03/2026;Ads;-US$300',
      '15/03/2026;Web;-€ 12,50',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300],
      ['2026-03-15', -12.5],
    ],
    currencies: ['', 'USD', 'EUR'],
  },
  'đồng as VNĐ above the table, dollars of Australia by what it says': {
    file: [
      'Loại tiền: VNĐ',
      'Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1.500.000',
      '14/03/2026;Điện;-300.000 đ.',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    currencies: ['VND', 'VND'],
  },
  'amounts with currencies before and behind, and a dash for nothing': {
    file: [
      'Date\tDetails\tPaid out\tPaid in',
      '13 Mar 2026\tRetail\t-\t$1,500.00',
      '14 Mar 2026\tPower\tUSD 300.00\t–',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
  },
  'the currency right behind the amount': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1,500,000VND',
      '14/03/2026;Điện;-300,000VND',
      '15/03/2026;Nước;-20,000đ',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
      ['2026-03-15', -20_000],
    ],
  },
  'the currency in the header of the amounts': {
    file: ['Ngày;Nội dung;Số tiền (USD)', '13/03/2026;Retail;1.500,00', '14/03/2026;Power;-300,50'],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300.5],
    ],
    currencies: ['USD', 'USD'],
  },
  'the currency as the unit above the table': {
    file: [
      'Đơn vị tính: USD',
      'Ngày;Nội dung;Thu;Chi',
      '13/03/2026;Retail;1.500,00;',
      '14/03/2026;Power;;300,50',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300.5],
    ],
    currencies: ['USD', 'USD'],
  },
  'amounts in two currencies, one of them filled throughout': {
    file: [
      'Ngày;Nội dung;Số tiền (USD);Số tiền (VND)',
      '13/03/2026;Hosting;-12,50;-312.500',
      '14/03/2026;Bán lẻ;;1.500.000',
    ],
    rows: [
      ['2026-03-13', -312_500],
      ['2026-03-14', 1_500_000],
    ],
  },
  'dollars where the plan is in those of Australia': {
    file: ['Date,Description,Amount', '2026-03-13,Retail,"$1,500.00"', '2026-03-14,Power,-$300.00'],
    answers: { own: 'AUD' },
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    currencies: ['AUD', 'AUD'],
  },
  'dollars of America by their letters, where the plan is in those of Australia': {
    file: ['Date,Description,Amount', '2026-03-13,Retail,"US$1,500.00"', '2026-03-14,Power,(US$300.00)'],
    answers: { own: 'AUD' },
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    currencies: ['USD', 'USD'],
  },
  'any currency that has a code, in a header': {
    file: ['Ngày;Nội dung;Số tiền (PKR)', '13/03/2026;Retail;1.500,00', '14/03/2026;Power;-300,50'],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300.5],
    ],
    currencies: ['PKR', 'PKR'],
  },
  'any currency that has a code, beside the account’s number': {
    file: [
      'Account number: 0001234567 KES',
      'Date,Description,Amount',
      '2026-03-13,Retail,1500',
      '2026-03-14,Power,-300',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    currencies: ['KES', 'KES'],
  },
  'words in capitals that are codes, too': {
    file: ['Ngày;Nội dung;SO TIEN BAN', '13/03/2026;Retail;1.500,00', '14/03/2026;Trả lại;-300,50'],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300.5],
    ],
    currencies: ['', ''],
  },
  'codes behind and before each amount': {
    file: [
      'Date,Description,Amount',
      '2026-03-13,Retail,"1,200.00 SGD"',
      '2026-03-14,Hotel,THB -300',
      '2026-03-15,Ads,A$ -12',
      '2026-03-16,Coins,-12 XYZ',
    ],
    rows: [
      ['2026-03-13', 1200],
      ['2026-03-14', -300],
      ['2026-03-15', -12],
      ['2026-03-16', -12],
    ],
    currencies: ['SGD', 'THB', 'AUD', 'XYZ'],
  },
});
