/** More files of kinds that nobody gave us, as people keep and export them: rows and money worked out by hand. */
import { utils, write } from '@e965/xlsx';
import { proposedMapping } from '../../src/imports/mapping/mapping';
import { sheetsOfFile } from '../../src/imports/reading/file';
import { tablesIn } from '../../src/imports/table/tables';
import { bytesOf, holds, type Newcomer } from './newcomer';
import { parseXml, readBytes, type Answers } from './read';

const D: Answers = { dayOrder: 'dmy', decimalMark: ',' };

const xlsx = (rows: (string | number | null)[][], merges: readonly string[]): Uint8Array => {
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'T1');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
};

const STRANGERS: Readonly<Record<string, Newcomer>> = {
  'hand cash book, merged banners a month, totals between': {
    file: xlsx(
      [
        ['SỔ THU CHI QUÁN PHỞ HÒA', null, null, null, null],
        [null],
        ['Ngày', 'Nội dung', 'Thu', 'Chi', 'Tồn'],
        ['THÁNG 1/2026', null, null, null, null],
        [null, 'Tồn đầu tháng', null, null, 5000000],
        ['05/01/2026', 'Bán hàng', 2000000, null, 7000000],
        ['06/01/2026', 'Mua thịt bò', null, 1200000, 5800000],
        ['Cộng tháng 1', null, 2000000, 1200000, 5800000],
        ['THÁNG 2/2026', null, null, null, null],
        ['03/02/2026', 'Bán hàng', 2500000, null, 8300000],
        ['04/02/2026', 'Tiền gas', null, 450000, 7850000],
        ['Cộng tháng 2', null, 2500000, 450000, 7850000],
        ['TỔNG CỘNG', null, 4500000, 1650000, 7850000],
      ],
      ['A1:E1', 'A4:E4', 'A9:E9'],
    ),
    answers: D,
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-06', -1_200_000],
      ['2026-02-03', 2_500_000],
      ['2026-02-04', -450_000],
    ],
    held: ['total in', 'total out', 'running balance'],
  },
  'two accounts side by side': {
    file: [
      'TIỀN MẶT;;;;;NGÂN HÀNG;;;',
      'Ngày;Nội dung;Thu;Chi;;Ngày;Nội dung;Thu;Chi',
      '05/01/2026;Bán lẻ;2.000.000;;;05/01/2026;Khách CK;3.000.000;',
      '06/01/2026;Mua rau;;300.000;;07/01/2026;Trả điện;;1.100.000',
    ],
    answers: D,
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-06', -300_000],
      ['2026-01-05', 3_000_000],
      ['2026-01-07', -1_100_000],
    ],
    account: 'TIỀN MẶT',
  },
  'days as 5-thg 1-26': {
    file: ['Ngày\tNội dung\tSố tiền', '5-thg 1-26\tBán lẻ\t2.000.000', '16-thg 1-26\tMua rau\t-300.000'],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
  },
  'days as 2026.01.05': {
    file: [
      'Date,Details,Debit,Credit,Balance',
      '2026.01.05,Retail,,"2,000.00","5,000.00"',
      '2026.01.16,Power,300.00,,"4,700.00"',
    ],
    rows: [
      ['2026-01-05', 2000],
      ['2026-01-16', -300],
    ],
    held: ['running balance'],
  },
  'trailing CR and DR': {
    file: [
      'Date,Narration,Chq/Ref No,Amount,Balance',
      '05/01/2026,Retail,R1,"2,000.00 CR","5,000.00 CR"',
      '16/01/2026,Power,R2,"300.00DR","4,700.00CR"',
    ],
    rows: [
      ['2026-01-05', 2000],
      ['2026-01-16', -300],
    ],
    held: ['running balance'],
  },
  'swiss apostrophes': {
    file: [
      'Buchungsdatum/Date;Text/Description;Amount;Balance',
      "05.01.2026;Retail;1'500'000.50;2'500'000.50",
      '16.01.2026;Power;-3’000.25;2’497’000.25',
    ],
    rows: [
      ['2026-01-05', 1_500_000.5],
      ['2026-01-16', -3000.25],
    ],
    held: ['running balance'],
  },
  'parentheses with currency': {
    file: [
      'Ngày;Diễn giải;Số tiền',
      '05/01/2026;Bán lẻ;2.000.000 đ',
      '16/01/2026;Tiền điện;(1.200.000 đ)',
      '17/01/2026;Nước;(200.000) đ',
      '18/01/2026;Rác;- 50.000 đ',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -1_200_000],
      ['2026-01-17', -200_000],
      ['2026-01-18', -50_000],
    ],
  },
  'page totals in the middle': {
    file: [
      'Ngày;Số CT;Diễn giải;Thu;Chi',
      '05/01/2026;PT1;Bán lẻ;2.000.000;',
      ';;Cộng trang 1;2.000.000;0',
      ';;Mang sang;2.000.000;0',
      '16/01/2026;PC1;Tiền điện;;300.000',
      ';;Cộng trang 2;2.000.000;300.000',
      '31/01/2026;;Tổng cộng;2.000.000;300.000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    held: ['total in', 'total out'],
  },
  'xero account transactions': {
    file: [
      'Account Transactions',
      'Pho Hoa Ltd',
      'For the period 1 January 2026 to 31 January 2026',
      '',
      'Date,Source,Description,Reference,Debit,Credit,Running Balance',
      'Business Bank Account,,,,,,',
      'Opening Balance,,,,"5,000.00",,"5,000.00"',
      '5 Jan 2026,Receive Money,Retail,R1,"2,000.00",,"7,000.00"',
      '16 Jan 2026,Spend Money,Power,P1,,300.00,"6,700.00"',
      'Total Business Bank Account,,,,"2,000.00",300.00,"6,700.00"',
      'Closing Balance,,,,"6,700.00",,"6,700.00"',
    ],
    rows: [
      ['2026-01-05', 2000],
      ['2026-01-16', -300],
    ],
    held: ['total in', 'total out', 'closing balance', 'running balance'],
  },
  'quickbooks transaction list': {
    file: [
      'Transaction List by Date',
      'Acme',
      'January 2026',
      '',
      ',Date,Transaction Type,Num,Posting,Name,Memo/Description,Account,Split,Amount',
      ',01/05/2026,Payment,1001,Yes,Lan,Retail,Checking,Accounts Receivable,"2,000.00"',
      ',01/16/2026,Expense,,Yes,EVN,Power,Checking,Utilities,-300.00',
      ',01/17/2026,Expense,,No,EVN,Power again,Checking,Utilities,-20.00',
    ],
    rows: [
      ['2026-01-05', 2000],
      ['2026-01-16', -300],
      ['2026-01-17', -20],
    ],
  },
  'vietnamese card statement': {
    file: [
      'Ngày giao dịch;Ngày hạch toán;Diễn giải;Số tiền nguyên tệ;Loại tiền;Số tiền quy đổi (VND)',
      '05/01/2026;06/01/2026;FACEBOOK;120,50;USD;3.050.000',
      '16/01/2026;17/01/2026;GRAB;85.000,00;VND;85.000',
    ],
    answers: { ...D, sign: -1 },
    rows: [
      ['2026-01-06', -3_050_000],
      ['2026-01-17', -85_000],
    ],
    currencies: ['VND', 'VND'],
  },
  'grab food': {
    file: [
      'Ngày,Mã đơn hàng,Cửa hàng,Trạng thái,Giá trị đơn hàng,Khuyến mãi,Phí hoa hồng,Tổng thu nhập ròng',
      '05/01/2026 11:20,GF-1,Phở Hòa,Hoàn thành,120000,-10000,-27500,82500',
      '05/01/2026 12:05,GF-2,Phở Hòa,Đã hủy,90000,0,0,0',
    ],
    answers: D,
    rows: [['2026-01-05', 82_500]],
    leftOut: [[3, 'cancelled']],
  },
  'shopee order export, row per item, order total repeats': {
    file: [
      'Mã đơn hàng;Ngày đặt hàng;Trạng Thái Đơn Hàng;Tên sản phẩm;Số lượng;Tổng giá bán (sản phẩm);Tổng giá trị đơn hàng (VND);Tổng số tiền người mua thanh toán',
      '2601A;2026-01-05 10:00;Hoàn thành;Áo dài;1;800.000;1.300.000;1.300.000',
      '2601A;2026-01-05 10:00;Hoàn thành;Quần;1;500.000;1.300.000;1.300.000',
      '2601B;2026-01-06 11:00;Đã hủy;Áo;1;400.000;400.000;400.000',
    ],
    answers: D,
    rows: [
      ['2026-01-05', 800_000],
      ['2026-01-05', 500_000],
    ],
    leftOut: [[4, 'cancelled']],
  },
  'kiotviet invoices, item rows': {
    file: [
      'Chi nhánh;Mã hóa đơn;Thời gian;Khách cần trả;Khách đã trả;Mã hàng;Tên hàng;Số lượng;Đơn giá;Thành tiền',
      'CN1;HD1;05/01/2026 10:00;1.300.000;1.300.000;A;Áo dài;1;800.000;800.000',
      'CN1;HD1;05/01/2026 10:00;1.300.000;1.300.000;B;Quần;1;500.000;500.000',
    ],
    answers: { ...D, sign: 1 },
    rows: [
      ['2026-01-05', 800_000],
      ['2026-01-05', 500_000],
    ],
  },
  'tiktok settlement': {
    file: [
      'Order/adjustment ID  ,Type ,Order created time(UTC),Order settled time(UTC),Currency,Total settlement amount,Total revenue,Total fees',
      '5765\t,Order,2026/01/03,2026/01/05,VND,850000,1000000,-150000',
      '5766\t,Order,2026/01/04,2026/01/06,VND,-20000,0,-20000',
    ],
    rows: [
      ['2026-01-05', 850_000],
      ['2026-01-06', -20_000],
    ],
  },
  'lazada new with paid status': {
    file: [
      'Transaction Date,Transaction Type,Fee Name,Transaction Number,Details,Amount,VAT in Amount,Statement,Paid Status,Order No.',
      '05 Jan 2026,Orders-Sales,Item Price Credit,T1,Áo,"1,000,000.00",0.00,01 Jan - 07 Jan,Paid,O1',
      '05 Jan 2026,Orders-Lazada Fees,Commission,T2,Áo,"-150,000.00","-13,636.36",01 Jan - 07 Jan,Paid,O1',
      '09 Jan 2026,Orders-Sales,Item Price Credit,T3,Quần,"500,000.00",0.00,08 Jan - 14 Jan,Not paid,O2',
    ],
    rows: [
      ['2026-01-05', 1_000_000],
      ['2026-01-05', -150_000],
      ['2026-01-09', 500_000],
    ],
  },
  'POS day by means of payment': {
    file: [
      'Ngày;Tiền mặt;Chuyển khoản;Thẻ;Tổng cộng',
      '05/01/2026;1.000.000;500.000;200.000;1.700.000',
      '06/01/2026;900.000;600.000;0;1.500.000',
      'Tổng;1.900.000;1.100.000;200.000;3.200.000',
    ],
    answers: { ...D, sign: 1 },
    rows: [
      ['2026-01-05', 1_700_000],
      ['2026-01-06', 1_500_000],
    ],
  },
  'vpbank-like: kind says way': {
    file: [
      'STT;Ngày giao dịch;Loại giao dịch;Số tiền giao dịch;Số dư;Nội dung',
      '1;05/01/2026 08:00:00;Ghi Có;2.000.000;7.000.000;Bán lẻ',
      '2;16/01/2026 09:00:00;Ghi Nợ;300.000;6.700.000;Tiền điện',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    held: ['running balance'],
  },
  'agribank two header rows, times attached': {
    file: [
      'SAO KÊ TÀI KHOẢN',
      'Số tài khoản: 1500201234567',
      'Ngày;Số;Số tiền;;Số dư;Diễn giải',
      'giao dịch;bút toán;Ghi nợ;Ghi có;;',
      '05/01/2026_08:15;B1;;2,000,000;7,000,000;Ban le',
      '16/01/202609:00:11;B2;300,000;;6,700,000;Tien dien',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    held: ['running balance'],
    account: '1500201234567',
  },
  chase: {
    file: [
      'Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #',
      'CREDIT,01/05/2026,"RETAIL",2000.00,ACH_CREDIT,7000.00,',
      'DEBIT,01/16/2026,"POWER",-300.00,ACH_DEBIT,6700.00,',
    ],
    rows: [
      ['2026-01-05', 2000],
      ['2026-01-16', -300],
    ],
    held: ['running balance'],
  },
  'revolut business': {
    file: [
      'Date started (UTC),Date completed (UTC),ID,Type,State,Description,Reference,Payer,Orig currency,Orig amount,Payment currency,Amount,Total amount,Fee,Fee currency,Balance,Account',
      '2026-01-05,2026-01-05,u1,TOPUP,COMPLETED,Retail,R1,Lan,GBP,2000.00,GBP,2000.00,2000.00,0.00,GBP,7000.00,GBP Main',
      '2026-01-16,2026-01-16,u2,TRANSFER,COMPLETED,Power,R2,Lan,GBP,-300.00,GBP,-300.00,-300.50,0.50,GBP,6699.50,GBP Main',
      '2026-01-17,,u3,CARD_PAYMENT,PENDING,Shop,R3,Lan,GBP,-10.00,GBP,-10.00,-10.00,0.00,GBP,,GBP Main',
    ],
    rows: [
      ['2026-01-05', 2000],
      ['2026-01-16', -300],
      ['2026-01-16', -0.5],
    ],
    leftOut: [[4, 'not completed yet']],
  },
  'stripe payments': {
    file: [
      'id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Description,Fee,Status',
      'ch_1,2026-01-05 08:00:00,20.00,0.00,usd,true,20.00,Retail,0.88,Paid',
      'ch_2,2026-01-06 08:00:00,30.00,30.00,usd,true,30.00,Retail,1.17,Refunded',
      'ch_3,2026-01-07 08:00:00,40.00,0.00,usd,false,40.00,Retail,0.00,Failed',
    ],
    answers: { sign: 1 },
    rows: [['2026-01-05', 20]],
    leftOut: [
      [3, 'given back to the customer'],
      [4, 'did not go through'],
    ],
  },
  'misa so tien gui: thu chi ton': {
    file: [
      'SỔ TIỀN GỬI NGÂN HÀNG',
      'Tài khoản ngân hàng: 0071001234567',
      'Ngày hạch toán;Ngày chứng từ;Số chứng từ;Diễn giải;TK đối ứng;Thu;Chi;Tồn',
      ';;;Số dư đầu kỳ;;;;5.000.000',
      '05/01/2026;05/01/2026;NTTK1;Bán lẻ;5111;2.000.000;;7.000.000',
      '16/01/2026;16/01/2026;UNC1;Tiền điện;6427;;300.000;6.700.000',
      ';;;Cộng;;2.000.000;300.000;',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    held: ['total in', 'total out', 'running balance'],
  },
  'S07-DN': {
    file: [
      'SỔ QUỸ TIỀN MẶT',
      'Ngày, tháng ghi sổ;Ngày, tháng chứng từ;Số hiệu chứng từ;;Diễn giải;Số tiền;;;Ghi chú',
      ';;Thu;Chi;;Thu;Chi;Tồn;',
      'A;B;C;D;E;1;2;3;G',
      ';;;;- Số tồn đầu kỳ;;;5.000.000;',
      '05/01/2026;05/01/2026;PT01;;Bán lẻ;2.000.000;;7.000.000;',
      '16/01/2026;16/01/2026;;PC01;Tiền điện;;300.000;6.700.000;',
      ';;;;- Cộng số phát sinh trong kỳ;2.000.000;300.000;x;x',
      ';;;;- Số tồn cuối kỳ;x;x;6.700.000;x',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    held: ['total in', 'total out', 'closing balance', 'running balance'],
  },
  'journal: one row an entry, TK No and TK Co': {
    file: [
      'Ngày CT;Số CT;Diễn giải;TK Nợ;TK Có;Số tiền',
      '05/01/2026;PT1;Bán lẻ;1111;5111;2.000.000',
      '16/01/2026;PC1;Tiền điện;6427;1111;300.000',
      '17/01/2026;NH1;Nộp tiền vào NH;1121;1111;1.000.000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    held: ['voucher'],
  },
  'purchases list': {
    file: [
      'Ngày hóa đơn;Số hóa đơn;Tên người bán;Doanh số mua chưa thuế;Thuế GTGT;Tổng tiền thanh toán',
      '05/01/2026;00001;Cty A;1.000.000;100.000;1.100.000',
      '16/01/2026;00002;Cty B;2.000.000;200.000;2.200.000',
    ],
    answers: { ...D, sign: -1 },
    rows: [
      ['2026-01-05', -1_100_000],
      ['2026-01-16', -2_200_000],
    ],
  },
  'amounts by hand': {
    file: [
      'Ngày\tNội dung\tThu\tChi',
      '5/1/2026\tBán hàng\t1tr5\t',
      '16/1/2026\tMua rau\t\t300k',
      '17/1/2026\tThuê nhà\t\t2,5 triệu',
    ],
    rows: [
      ['2026-01-05', 1_500_000],
      ['2026-01-16', -300_000],
      ['2026-01-17', -2_500_000],
    ],
  },
  'momo merchant': {
    file: [
      'STT,Thời gian,Mã giao dịch MoMo,Mã đơn hàng,Số tiền,Phí giao dịch,Số tiền thực nhận,Trạng thái,Nội dung',
      '1,05/01/2026 08:00,M1,D1,"200,000","2,200","197,800",Thành công,Ban pho',
      '2,05/01/2026 09:00,M2,D2,"300,000",0,0,Đã hoàn tiền,Ban pho',
    ],
    answers: { dayOrder: 'dmy', decimalMark: '.', sign: 1 },
    rows: [
      ['2026-01-05', 200_000],
      ['2026-01-05', -2_200],
    ],
    leftOut: [[3, 'given back to the customer']],
  },
  'days without year, banner has it': {
    file: [
      'SỔ THU CHI THÁNG 1/2026',
      'Ngày;Nội dung;Thu;Chi',
      '5/1;Bán hàng;2.000.000;',
      '6/1;Mua rau;;300.000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-06', -300_000],
    ],
  },
  '12-hour times before and behind': {
    file: [
      'Thời gian;Nội dung;Số tiền',
      '08:15 SA 05/01/2026;Bán;2.000.000',
      '05/01/2026 1:20:11 CH;Mua;-300.000',
      '1:20 PM, 16/01/2026;Mua;-200.000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-05', -300_000],
      ['2026-01-16', -200_000],
    ],
  },
  'thin spaces, letters O, leading plus, unicode minus': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '05/01/2026;Bán;+2 000 000',
      '16/01/2026;Mua;−300 000',
      '17/01/2026;Mua;-2OO 000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    unread: [[4, '-2OO 000']],
  },
  'mixed headers': {
    file: [
      'No.\tNgày GD / Txn Date\tDiễn giải / Description\tGhi nợ / Debit\tGhi có / Credit\tSố dư / Balance',
      '1\t05/01/2026\tBán lẻ\t0\t2.000.000\t7.000.000',
      '2\t16/01/2026\tĐiện\t300.000\t0\t6.700.000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
    held: ['running balance'],
  },
  'sacombank, reversed order newest first, serial numbers as ref': {
    file: [
      'Số tài khoản;060012345678',
      'Số dư đầu kỳ;5.000.000',
      'Số dư cuối kỳ;6.700.000',
      'STT;Ngày giao dịch;Ngày hiệu lực;Mã giao dịch;Nội dung;Phát sinh nợ;Phát sinh có;Số dư',
      '1;16/01/2026;16/01/2026;FT2;Tiền điện;300.000;;6.700.000',
      '2;05/01/2026;05/01/2026;FT1;Bán lẻ;;2.000.000;7.000.000',
    ],
    rows: [
      ['2026-01-16', -300_000],
      ['2026-01-05', 2_000_000],
    ],
    held: ['closing balance', 'running balance'],
    account: '060012345678',
  },
  'amounts in thousands': {
    file: [
      'Đơn vị tính: nghìn đồng',
      'Ngày;Nội dung;Thu;Chi',
      '05/01/2026;Bán hàng;2.000;',
      '16/01/2026;Mua rau;;300',
    ],
    answers: { ...D, unit: 1000 },
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
  },
  'debit card "Thu/Chi" column + amount': {
    file: [
      'Ngày;Loại;Khoản;Số tiền',
      '05/01/2026;Thu;Bán hàng;2.000.000',
      '16/01/2026;Chi;Mua rau;300.000',
      '17/01/2026;chi ;Gas;450.000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
      ['2026-01-17', -450_000],
    ],
  },
  'phiếu thu phiếu chi in kind': {
    file: [
      'Ngày;Loại phiếu;Lý do;Số tiền',
      '05/01/2026;Phiếu thu;Bán hàng;2.000.000',
      '16/01/2026;Phiếu chi;Mua rau;300.000',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
  },
  'money received/ spent in type words': {
    file: [
      'Date,Type,Description,Amount',
      '2026-01-05,Income,Retail,2000.00',
      '2026-01-16,Expense,Power,300.00',
    ],
    rows: [
      ['2026-01-05', 2000],
      ['2026-01-16', -300],
    ],
  },
  'nhận tiền / chuyển tiền': {
    file: [
      'Thời gian;Loại giao dịch;Số tiền;Nội dung',
      '05/01/2026;Nhận tiền;2.000.000;Bán hàng',
      '16/01/2026;Chuyển tiền;300.000;Mua rau',
    ],
    rows: [
      ['2026-01-05', 2_000_000],
      ['2026-01-16', -300_000],
    ],
  },
};

test.each(Object.entries(STRANGERS))('%s', async (_, stranger) => {
  await holds(stranger);
});

const proposed = async (file: readonly string[]) =>
  proposedMapping(tablesIn(await sheetsOfFile(bytesOf({ file }), parseXml))[0]!);

test.each([
  ['purchases, none below zero', ['Ngày;Số tiền;Nội dung', '05/01/2026;1.100.000;Thịt bò'], true],
  [
    'one is below zero',
    ['Ngày;Số tiền;Nội dung', '05/01/2026;1.100.000;A', '06/01/2026;-5.000;B'],
    undefined,
  ],
  ['what customers paid', ['Ngày;Khách đã trả;Nội dung', '05/01/2026;1.100.000;Phở'], undefined],
  [
    'a column says it',
    ['Ngày;Thu/Chi;Số tiền', '05/01/2026;Thu;1.100.000', '05/01/2026;Chi;9.000'],
    undefined,
  ],
  [
    'balances say it',
    ['Ngày;Số tiền;Số dư', '05/01/2026;1.000.000;5.000.000', '06/01/2026;500.000;5.500.000'],
    undefined,
  ],
  [
    'a card’s statement',
    ['Credit card statement', 'Date,Amount,Details', '2026-01-05,120.50,GRAB', '2026-01-20,-120.50,PAYMENT'],
    true,
  ],
])('money in or out is asked only where nothing says it: %s', async (_, file, isAsked) => {
  expect((await proposed(file)).isSignAsked).toBe(isAsked);
});

test.each([
  ['Đơn vị tính: nghìn đồng', 1_000],
  ['ĐVT: 1.000 đ', 1_000],
  ['Đơn vị: triệu đồng', 1_000_000],
  ['In thousands of VND', 1_000],
])('“%s” above a table is asked about', async (said, by) => {
  expect((await proposed([said, 'Ngày;Thu;Chi', '05/01/2026;2.000;'])).unitAsked).toEqual({ said, by });
});

test('a balance that only adds up the other way round decides which way money went', async () => {
  const owed = ['Date,Amount,Balance', '2026-01-05,-120.00,1120.00', '2026-01-06,300.00,820.00'];
  const { sign, isSignAsked } = await proposed(owed);
  expect([sign, isSignAsked]).toEqual([-1, undefined]);
});

test('amounts in thousands with one plain number beside them are never read as units', async () => {
  const file = ['Ngày;Thu;Chi', '13/01/2026;2.000;', '16/01/2026;;300'];
  await expect(readBytes(bytesOf({ file }))).rejects.toThrow('a person must be asked: {"either":[".",","]}');
});

test('one amount that is none does not decide how the others are written', async () => {
  await holds({
    file: ['Ngày;Số tiền', '13/01/2026;2.000.000', '14/01/2026;chưa rõ', '16/01/2026;-50.000'],
    rows: [
      ['2026-01-13', 2_000_000],
      ['2026-01-16', -50_000],
    ],
    unread: [[3, 'chưa rõ']],
  });
});
