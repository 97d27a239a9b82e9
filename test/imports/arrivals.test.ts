/** Files of kinds that a small firm has, each a few lines: their rows and money, decided by hand before they were read. */
import { holds, type Newcomer } from './newcomer';
import type { Answers } from './read';

const D: Answers = { dayOrder: 'dmy', decimalMark: ',' };
const ITEM = 'item of the order above';

const ARRIVALS: Readonly<Record<string, Newcomer>> = {
  'orders whose total, shipping and discount stand on each item': {
    file: [
      'Mã đơn hàng;Ngày tạo;Trạng thái;Tên sản phẩm;Số lượng;Phí vận chuyển;Giảm giá;Tổng tiền',
      'DH1;13/03/2026;Hoàn thành;Áo dài;1;30.000;50.000;1.280.000',
      'DH1;13/03/2026;Hoàn thành;Quần;1;30.000;50.000;1.280.000',
      'DH2;14/03/2026;Hoàn thành;Áo;2;0;0;400.000',
    ],
    answers: { ...D, sign: 1 },
    rows: [
      ['2026-03-13', 1_280_000],
      ['2026-03-14', 400_000],
    ],
    leftOut: [[3, ITEM]],
    held: ['order total'],
  },
  'orders of a market place in English, what columns mean told in their first row': {
    file: [
      'Order ID,Order Status,SKU ID,Product Name,Quantity,SKU Unit Original Price,Shipping Fee After Discount,Order Amount,Created Time,Paid Time',
      'Platform unique order ID.,Order status.,Unique SKU ID.,Product name.,Sold quantity.,Unit price.,Shipping fee.,What the buyer pays.,When it was ordered.,When it was paid.',
      '576460752303423488,Completed,1,Milk,1,800000,20000,1320000,13/03/2026 10:00:00,13/03/2026 10:05:00',
      '576460752303423488,Completed,2,Tea,1,500000,20000,1320000,13/03/2026 10:00:00,13/03/2026 10:05:00',
      '576460752303423489,Cancelled,1,Milk,1,800000,20000,820000,14/03/2026 10:00:00,',
      '576460752303423490,Completed,1,Milk,1,800000,20000,820000,15/03/2026 10:00:00,15/03/2026 10:05:00',
    ],
    rows: [
      ['2026-03-13', 1_320_000],
      ['2026-03-15', 820_000],
    ],
    leftOut: [
      [4, ITEM],
      [5, 'cancelled'],
    ],
  },
  'items of an order that cost the same are two': {
    file: [
      'Order Number;Order Item Id;Created at;Item Name;Paid Price;Shipping Fee;Status',
      'O1;1;13/03/2026;Milk;100000;15000;delivered',
      'O1;2;13/03/2026;Milk;100000;15000;delivered',
      'O2;3;14/03/2026;Tea;50000;0;canceled',
    ],
    answers: { ...D, sign: 1 },
    rows: [
      ['2026-03-13', 100_000],
      ['2026-03-13', 100_000],
    ],
    leftOut: [[4, 'cancelled']],
  },
  'items whose sum is more than the customer paid: a discount of the invoice': {
    file: [
      'Chi nhánh;Mã hóa đơn;Thời gian;Tổng tiền hàng;Giảm giá hóa đơn;Khách cần trả;Khách đã trả;Mã hàng;Tên hàng;Số lượng;Đơn giá;Thành tiền',
      'CN1;HD1;13/03/2026 10:00;1.300.000;100.000;1.200.000;1.200.000;A;Áo dài;1;800.000;800.000',
      'CN1;HD1;13/03/2026 10:00;1.300.000;100.000;1.200.000;1.200.000;B;Quần;1;500.000;500.000',
      'CN1;HD2;14/03/2026 10:00;200.000;0;200.000;200.000;A;Áo;1;200.000;200.000',
    ],
    answers: { ...D, sign: 1 },
    rows: [
      ['2026-03-13', 1_200_000],
      ['2026-03-14', 200_000],
    ],
    leftOut: [[3, ITEM]],
  },
  'an order’s total on the first of its items alone': {
    file: [
      'Name,Financial Status,Paid at,Subtotal,Shipping,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price',
      '#1001,paid,2026-03-13 10:00:00 +0700,500000,30000,530000,2026-03-13 10:00:00 +0700,1,Milk,300000',
      '#1001,,,,,,2026-03-13 10:00:00 +0700,1,Tea,200000',
      '#1002,paid,2026-03-14 10:00:00 +0700,200000,0,200000,2026-03-14 10:00:00 +0700,1,Tea,200000',
    ],
    answers: { sign: 1 },
    rows: [
      ['2026-03-13', 530_000],
      ['2026-03-14', 200_000],
    ],
    leftOut: [[3, ITEM]],
  },
  'what is said of an order stands once, beside the first of its items': {
    file: [
      'Mã đơn;Ngày;Khách;Tổng cộng;Sản phẩm;SL;Đơn giá',
      'DH1;13/03/2026;Lan;500.000;Sữa;1;300.000',
      ';;;;Trà;1;200.000',
      'DH2;14/03/2026;Hoa;200.000;Trà;1;200.000',
    ],
    answers: { ...D, sign: 1 },
    rows: [
      ['2026-03-13', 500_000],
      ['2026-03-14', 200_000],
    ],
  },
  'a bank of Vietnam: two rows of headers, its period above, its footers below': {
    file: [
      'NGÂN HÀNG MẪU;;;;;',
      'Từ ngày 01/03/2026 đến ngày 31/03/2026;;;;;',
      'Số tài khoản:;0071000000001;;;Loại tiền:;VND',
      ';;;;Số dư đầu kỳ:;5,000,000',
      'STT;Ngày giao dịch;Mã giao dịch;Số tiền;;Mô tả',
      ';;;Ghi nợ;Ghi có;',
      '1;02/03/2026;FT1;;1,500,000;Bán lẻ',
      '2;05/03/2026;FT2;300,000;;Tiền điện',
      'Tổng số;;;300,000;1,500,000;',
      'Số dư cuối kỳ;;;;6,200,000;',
      'Chứng từ này được in từ hệ thống;;;;;',
    ],
    rows: [
      ['2026-03-02', 1_500_000],
      ['2026-03-05', -300_000],
    ],
    held: ['total in', 'total out', 'closing balance'],
    account: '0071000000001',
  },
  'pages, each with its headers, what is carried over and its number': {
    file: [
      'Ngày;Diễn giải;Ghi nợ;Ghi có;Số dư',
      ';Số dư đầu kỳ;;;5.000.000',
      '13/03/2026;Bán lẻ;;1.500.000;6.500.000',
      ';Cộng chuyển trang sau;0;1.500.000;6.500.000',
      'Trang 1/2;;;;',
      'Ngày;Diễn giải;Ghi nợ;Ghi có;Số dư',
      ';Số trang trước chuyển sang;0;1.500.000;6.500.000',
      '14/03/2026;Tiền điện;300.000;;6.200.000',
      ';Cộng;300.000;1.500.000;6.200.000',
      'Trang 2/2;;;;',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['total in', 'total out', 'running balance'],
  },
  'two accounts of two currencies, one below the other': {
    file: [
      'Account No,001',
      'Currency,VND',
      'Date,Description,Debit,Credit,Balance',
      '13/03/2026,Retail,,"1,500,000","1,500,000"',
      'Account No,002',
      'Currency,USD',
      'Date,Description,Debit,Credit,Balance',
      '14/03/2026,Hosting,"1,020.50",,"8,979.50"',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -1020.5],
    ],
    currencies: ['VND', 'USD'],
  },
  'two accounts in a column, each with balances of its own': {
    file: [
      'Số tài khoản;Ngày giao dịch;Diễn giải;Ghi nợ;Ghi có;Số dư',
      '001;13/03/2026;Bán lẻ;;1.500.000;6.500.000',
      '001;14/03/2026;Tiền điện;300.000;;6.200.000',
      '002;13/03/2026;Bán lẻ;;2.000.000;2.000.000',
      '002;15/03/2026;Tiền nước;100.000;;1.900.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
      ['2026-03-13', 2_000_000],
      ['2026-03-15', -100_000],
    ],
    held: ['running balance'],
  },
  'a gateway: gross, fee and net, payouts among them': {
    file: [
      'id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC)',
      'txn_1,charge,ch_1,100.00,3.20,96.80,usd,2026-03-13 10:00,2026-03-15 00:00',
      'txn_2,refund,re_1,-20.00,0.00,-20.00,usd,2026-03-14 10:00,2026-03-14 00:00',
      'txn_3,payout,po_1,-76.80,0.00,-76.80,usd,2026-03-16 10:00,2026-03-16 00:00',
    ],
    rows: [
      ['2026-03-13', 100],
      ['2026-03-13', -3.2],
      ['2026-03-14', -20],
    ],
    leftOut: [[4, 'payout to the bank account']],
  },
  'a wallet for work abroad: months by name, one currency a row': {
    file: [
      '"Date","Description","Amount","Currency","Status"',
      '"13 Mar, 2026","Payment from Client","1,500.00","USD","Completed"',
      '"14 Mar, 2026","Withdrawal to bank","-300.00","USD","Completed"',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    currencies: ['USD', 'USD'],
  },
  'receipts of a till: what was taken back stands above zero': {
    file: [
      'Date,Receipt number,Receipt type,Gross sales,Discounts,Net sales,Taxes,Status',
      '2026-03-13 10:15,1-1001,Sale,110.00,10.00,100.00,0.00,Closed',
      '2026-03-14 11:15,1-1002,Refund,25.00,0.00,25.00,0.00,Closed',
    ],
    rows: [
      ['2026-03-13', 100],
      ['2026-03-14', -25],
    ],
  },
  'a till in a country where days come first': {
    file: [
      'Date,Time,Gross Sales,Total Collected,Fees,Net Total,Payment ID,Transaction ID,Source',
      '25/03/2026,10:00,£12.00,£12.00,-£0.21,£11.79,p1,t1,Register',
      '05/03/2026,10:00,£5.00,£5.00,-£0.09,£4.91,p2,t2,Register',
    ],
    rows: [
      ['2026-03-25', 12],
      ['2026-03-25', -0.21],
      ['2026-03-05', 5],
      ['2026-03-05', -0.09],
    ],
  },
  'bills of a restaurant: before discount, and what was taken': {
    file: [
      'Mã hoá đơn;Ngày;Bàn;Tổng tiền;Giảm giá;Phí dịch vụ;Thực thu;Phương thức',
      'B1;13/03/2026;5;500.000;50.000;0;450.000;Tiền mặt',
      'B2;14/03/2026;6;300.000;0;15.000;315.000;Thẻ',
    ],
    answers: { ...D, sign: 1 },
    rows: [
      ['2026-03-13', 450_000],
      ['2026-03-14', 315_000],
    ],
  },
  'a cash book with the numbers of receipts and payments in columns of their own': {
    file: [
      'Ngày CT;Số phiếu thu;Số phiếu chi;Diễn giải;TK đối ứng;Thu;Chi;Tồn',
      ';;;Tồn đầu kỳ;;;;5.000.000',
      '13/03/2026;PT01;;Bán lẻ;5111;1.500.000;;6.500.000',
      '14/03/2026;;PC01;Tiền điện;6427;;300.000;6.200.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['running balance'],
  },
  'a book kept by hand: the day once, its payments below': {
    file: [
      'Ngày;Nội dung;Thu;Chi',
      '13/03/2026;Bán hàng;2.000.000;',
      ';Mua rau;;300.000',
      ';Mua thịt;;500.000',
      '14/03/2026;Bán hàng;1.000.000;',
      ';Tổng cộng;3.000.000;800.000',
    ],
    rows: [
      ['2026-03-13', 2_000_000],
      ['2026-03-13', -300_000],
      ['2026-03-13', -500_000],
      ['2026-03-14', 1_000_000],
    ],
    held: ['total in', 'total out'],
  },
  'a book kept by hand: what was there at first and sums of days, dated': {
    file: [
      'Ngày;Nội dung;Thu;Chi',
      '01/03/2026;Dư đầu kỳ;5.000.000;',
      '13/03/2026;Bán hàng;2.000.000;',
      '13/03/2026;Mua rau;;300.000',
      '13/03/2026;Cộng ngày 13/03;2.000.000;300.000',
      '14/03/2026;Bán hàng;1.000.000;',
      '14/03/2026;Cộng ngày 14/03;1.000.000;0',
    ],
    rows: [
      ['2026-03-13', 2_000_000],
      ['2026-03-13', -300_000],
      ['2026-03-14', 1_000_000],
    ],
  },
  'invoices bought, as the tax office lists them': {
    file: [
      'DANH SÁCH HÓA ĐƠN MUA VÀO;;;;;;;;;;',
      'Từ ngày 01/03/2026 đến ngày 31/03/2026;;;;;;;;;;',
      'STT;Ký hiệu hóa đơn;Số hóa đơn;Ngày lập;MST người bán;Tên người bán;Tổng tiền chưa thuế;Tổng tiền thuế;Tổng tiền thanh toán;Đơn vị tiền tệ;Trạng thái hóa đơn',
      '1;1C26TAA;15;13/03/2026;0100000001;Cty A;1.000.000;100.000;1.100.000;VND;Hóa đơn mới',
      '2;1C26TBB;16;14/03/2026;0100000002;Cty B;2.000.000;200.000;2.200.000;VND;Hóa đơn đã bị thay thế',
      '3;1C26TBB;17;14/03/2026;0100000002;Cty B;1.900.000;190.000;2.090.000;VND;Hóa đơn thay thế',
      '4;1C26TCC;18;15/03/2026;0100000003;Cty C;500.000;50.000;550.000;VND;Hóa đơn đã bị hủy',
    ],
    answers: { ...D, sign: -1 },
    rows: [
      ['2026-03-13', -1_100_000],
      ['2026-03-14', -2_090_000],
    ],
    leftOut: [
      [5, 'replaced by another'],
      [7, 'cancelled'],
    ],
    currencies: ['VND', 'VND', 'VND', 'VND'],
  },
  'a cash book of a till that says when it was noted': {
    file: [
      'Mã phiếu;Loại phiếu;Ngày ghi nhận;Hình thức thanh toán;Giá trị;Người nộp/nhận;Trạng thái',
      'RVN1;Phiếu thu;13/03/2026 10:00;Tiền mặt;1.500.000;Lan;Hoàn thành',
      'PVN1;Phiếu chi;14/03/2026 10:00;Chuyển khoản;300.000;EVN;Hoàn thành',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'days without a year below headings of their months': {
    file: [
      'SỔ THU CHI',
      'Ngày;Nội dung;Thu;Chi',
      'Tháng 12/2025',
      '30/12;Bán hàng;1.000.000;',
      'Tháng 1/2026',
      '5/1;Bán hàng;2.000.000;',
      '6/1;Mua rau;;300.000',
      ';Cộng tháng 1;2.000.000;300.000',
    ],
    rows: [
      ['2025-12-30', 1_000_000],
      ['2026-01-05', 2_000_000],
      ['2026-01-06', -300_000],
    ],
  },
  'days without a year below one that has it, across the new year': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '30/12/2025;Bán hàng;1.000.000',
      '31/12;Mua rau;-300.000',
      '2/1;Bán hàng;2.000.000',
    ],
    rows: [
      ['2025-12-30', 1_000_000],
      ['2025-12-31', -300_000],
      ['2026-01-02', 2_000_000],
    ],
  },
  'days without any year are of the plan’s, which begins in April': {
    file: ['Ngày;Nội dung;Số tiền', '30/12;Bán hàng;1.000.000', '15/1;Mua rau;-300.000'],
    answers: { first: '2026-04' },
    rows: [
      ['2026-12-30', 1_000_000],
      ['2027-01-15', -300_000],
    ],
  },
  'years of the Buddha': {
    file: ['Date,Description,Withdrawal,Deposit', '13/03/2569,Retail,,1500.00', '14/03/2569,Power,300.00,'],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
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
  'amounts in thousands by the header of their columns': {
    file: ['Ngày;Nội dung;Thu (1.000đ);Chi (1.000đ)', '13/03/2026;Bán;2.000,5;', '14/03/2026;Rau;;300'],
    answers: { unit: 1_000 },
    rows: [
      ['2026-03-13', 2_000_500],
      ['2026-03-14', -300_000],
    ],
  },
  'amounts with the sign of a currency': {
    file: ['Date,Description,Amount', '2026-03-13,Retail,"$1,500.00"', '2026-03-14,Fee,-$3.20'],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -3.2],
    ],
    currencies: ['USD', 'USD'],
  },
  'what was paid and came back stands below zero among what went out': {
    file: [
      'Ngày;Nội dung;Thu;Chi',
      '13/03/2026;Bán lẻ;2.000.000;',
      '14/03/2026;Mua gas;;450.000',
      '15/03/2026;Trả lại vỏ gas;;-50.000',
      ';Tổng cộng;2.000.000;400.000',
    ],
    rows: [
      ['2026-03-13', 2_000_000],
      ['2026-03-14', -450_000],
      ['2026-03-15', 50_000],
    ],
    held: ['total in', 'total out'],
  },
  'money out written below zero throughout': {
    file: [
      'Date,Description,Debit,Credit,Balance',
      '13/03/2026,Retail,,"1,500.00","6,500.00"',
      '14/03/2026,Power,-300.00,,"6,200.00"',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    held: ['running balance'],
  },
  'what was there at first among what came in, and in its sum': {
    file: [
      'Ngày;Nội dung;Thu;Chi',
      '01/03/2026;Tồn đầu kỳ;5.000.000;',
      '13/03/2026;Bán lẻ;2.000.000;',
      '14/03/2026;Mua gas;;450.000',
      ';Tổng cộng;7.000.000;450.000',
    ],
    rows: [
      ['2026-03-13', 2_000_000],
      ['2026-03-14', -450_000],
    ],
    held: ['total in', 'total out'],
  },
  'headers said again in English in the row below them': {
    file: [
      'Ngày giao dịch;Số tham chiếu;Ghi nợ;Ghi có;Số dư;Diễn giải',
      'Transaction date;Reference;Debit;Credit;Balance;Description',
      '13/03/2026;FT1;;1.500.000;6.500.000;Bán lẻ',
      '14/03/2026;FT2;300.000;;6.200.000;Tiền điện',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['running balance'],
  },
  'a ledger of costs: what arose in the period, its debit and its credit': {
    file: [
      'SỔ CHI TIẾT TÀI KHOẢN',
      'Tài khoản: 1111 - Tiền mặt',
      'Ngày hạch toán;Số chứng từ;Diễn giải;TK đối ứng;Phát sinh trong kỳ;;Số dư;',
      ';;;;Nợ;Có;Nợ;Có',
      ';;Số dư đầu kỳ;;;;5.000.000;',
      '13/03/2026;PT1;Bán lẻ;5111;1.500.000;;6.500.000;',
      '14/03/2026;PC1;Tiền điện;6427;;300.000;6.200.000;',
      ';;Cộng phát sinh trong kỳ;;1.500.000;300.000;;',
      ';;Số dư cuối kỳ;;;;6.200.000;',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'a bank of Germany': {
    file: [
      'Buchungstag;Wertstellung;Verwendungszweck;Betrag;Währung',
      '13.03.2026;13.03.2026;Miete;-1.200,00;EUR',
      '14.03.2026;14.03.2026;Umsatz;2.500,50;EUR',
    ],
    rows: [
      ['2026-03-13', -1200],
      ['2026-03-14', 2500.5],
    ],
    currencies: ['EUR', 'EUR'],
  },
  'a bank newest first, what it began with dated and below': {
    file: [
      'Date,Description,Amount,Balance',
      '14 Mar 26,Power,-300.00,6200.00',
      '13 Mar 26,Retail,1500.00,6500.00',
      '01 Mar 26,Balance b/f,,5000.00',
    ],
    rows: [
      ['2026-03-14', -300],
      ['2026-03-13', 1500],
    ],
    held: ['running balance'],
  },
  'amounts in a font of figures: narrow blanks, a minus behind, brackets': {
    file: [
      'Ngày;Nội dung;Số tiền',
      '13/03/2026;Bán lẻ;1\u2009500\u2009000',
      '14/03/2026;Tiền điện;300\u202f000-',
      '15/03/2026;Nước;(100\u00a0000)',
      '16/03/2026;Rác;50’000 DR',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
      ['2026-03-15', -100_000],
      ['2026-03-16', -50_000],
    ],
  },
  'a card’s payments in another currency beside what they were booked at': {
    file: [
      'Transaction Date,Posted Date,Description,Original Amount,Original Currency,Amount,Currency',
      '13/03/2026,14/03/2026,HOSTING,-12.00,USD,"-312,000",VND',
      '14/03/2026,15/03/2026,REFUND,5.00,USD,"130,000",VND',
    ],
    rows: [
      ['2026-03-13', -312_000],
      ['2026-03-14', 130_000],
    ],
    answers: { decimalMark: '.' },
    currencies: ['VND', 'VND'],
  },
  'a statement of purchases, some returned': {
    file: [
      'Transaction Date,Post Date,Description,Category,Type,Amount,Memo',
      '03/13/2026,03/14/2026,OFFICE,Shopping,Sale,-30.00,',
      '03/14/2026,03/15/2026,OFFICE,Shopping,Return,10.00,',
    ],
    rows: [
      ['2026-03-13', -30],
      ['2026-03-14', 10],
    ],
  },
};

test.each(Object.entries(ARRIVALS))('%s', async (_, arrival) => {
  await holds(arrival);
});
