/** Cards, wallets and payment gateways. */
import { DMY, eachHolds } from './madeUp';

eachHolds({
  'a card of Vietnam: what was paid abroad beside what it came to in đồng': {
    file: [
      'Ngày giao dịch;Ngày hạch toán;Diễn giải;Số tiền nguyên tệ;Loại tiền;Số tiền quy đổi (VND)',
      '05/01/2026;06/01/2026;FACEBOOK;120,50;USD;3.050.000',
      '16/01/2026;17/01/2026;GRAB;85.000,00;VND;85.000',
    ],
    answers: { ...DMY, sign: -1 },
    rows: [
      ['2026-01-06', -3_050_000],
      ['2026-01-17', -85_000],
    ],
    currencies: ['VND', 'VND'],
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
  'a card whose purchases stand above zero, and all of them take off its balance': {
    file: [
      'Date,Description,Amount,Balance',
      '13/03/2026,OFFICE,30.00,970.00',
      '14/03/2026,GRAB,5.00,965.00',
      '15/03/2026,ADS,20.00,945.00',
    ],
    rows: [
      ['2026-03-13', -30],
      ['2026-03-14', -5],
      ['2026-03-15', -20],
    ],
    held: ['running balance'],
  },
  'a card: payments are marked CR, purchases not at all': {
    file: [
      'Transaction Date,Description,Amount',
      '13/03/2026,FACEBOOK ADS,"1,200.00"',
      '14/03/2026,PAYMENT,"500.00 CR"',
      '15/03/2026,GRAB,"85.00"',
    ],
    rows: [
      ['2026-03-13', -1200],
      ['2026-03-14', 500],
      ['2026-03-15', -85],
    ],
  },
  'a card whose debits stand above zero and credits below it': {
    file: [
      'Date,Description,Type,Amount',
      '2026-03-13,OFFICE,Debit,30.00',
      '2026-03-14,REFUND,Credit,-50.00',
    ],
    rows: [
      ['2026-03-13', -30],
      ['2026-03-14', 50],
    ],
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
  'a wallet: money in and out, its fee within the amount, rows that failed': {
    file: [
      'Mã giao dịch,Thời gian giao dịch,Loại giao dịch,Số tiền (VND),Trạng thái,Mô tả',
      'M1,13/03/2026 08:15,Nhận tiền,+1.500.000,Thành công,Bán lẻ',
      'M2,14/03/2026 09:15,Thanh toán,-300.000,Thành công,Tiền điện',
      'M3,15/03/2026 09:15,Thanh toán,-200.000,Thất bại,Tiền nước',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
  },
  'a wallet: what was given back stands above zero among what was paid': {
    file: [
      'Mã giao dịch,Thời gian,Loại giao dịch,Số tiền,Trạng thái',
      'Z1,13/03/2026 10:00,Thanh toán,200000,Thành công',
      'Z2,13/03/2026 11:00,Thanh toán,300000,Thành công',
      'Z3,14/03/2026 09:00,Hoàn tiền,50000,Thành công',
    ],
    answers: { sign: 1 },
    rows: [
      ['2026-03-13', 200_000],
      ['2026-03-13', 300_000],
      ['2026-03-14', -50_000],
    ],
  },
  'a wallet whose flow of money says the way': {
    file: [
      'Ngày,Loại giao dịch,Mô tả,Mã đơn hàng,Dòng tiền,Số tiền,Trạng thái',
      '2026-03-13 10:00,Doanh thu đơn hàng,Đơn 1,D1,Tiền vào,200000,Hoàn thành',
      '2026-03-14 10:00,Điều chỉnh,Bù,,Tiền ra,50000,Hoàn thành',
    ],
    rows: [
      ['2026-03-13', 200_000],
      ['2026-03-14', -50_000],
    ],
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
  'a bank with a fee beside the amount, one payment not completed': {
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
  'a wallet of a shop: amount, fee and what is left, one given back': {
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
  'a gateway of Vietnam: days and times run together, one payment broken off': {
    file: [
      'STT;Mã giao dịch VNPAY;Mã đơn hàng;Ngày thanh toán;Ngân hàng;Số tiền giao dịch;Phí giao dịch;Số tiền thanh toán cho ĐVCNT;Trạng thái',
      '1;14001;DH1;20260313101500;NCB;1.500.000;16.500;1.483.500;Thành công',
      '2;14002;DH2;20260314091000;VCB;300.000;3.300;296.700;Thành công',
      '3;14003;DH3;20260314111000;VCB;200.000;0;0;Giao dịch lỗi',
    ],
    answers: { decimalMark: ',', sign: 1 },
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-13', -16_500],
      ['2026-03-14', 300_000],
      ['2026-03-14', -3_300],
    ],
    leftOut: [[4, 'did not go through']],
  },
  'a gateway’s payments before and after promotions, one that failed': {
    file: [
      'STT;Mã giao dịch;Số tiền trước KM;Số tiền sau KM;Phí;Ngày giao dịch;Kết quả',
      '1;V1;1.600.000;1.500.000;16.500;13-03-2026 10:00:01;Giao dịch thành công',
      '2;V2;3.000.000;2.700.000;3.000;14-03-2026 10:00:01;Giao dịch không thành công',
    ],
    rows: [['2026-03-13', 1_500_000]],
    answers: { sign: 1 },
    leftOut: [[3, 'did not go through']],
  },
  'a gateway’s refund whose net alone has a minus': {
    file: [
      'Thời gian,Mã giao dịch,Loại giao dịch,Số tiền,Phí giao dịch,Thực nhận,Trạng thái',
      '13/03/2026 10:00:00,M1,Thanh toán,1500000,15000,1485000,Thành công',
      '14/03/2026 10:00:00,M2,Hoàn tiền,300000,0,-300000,Thành công',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-13', -15_000],
      ['2026-03-14', -300_000],
    ],
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
  'a gateway in German: gross, fee and net': {
    file: [
      '"Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Entgelt","Netto","Transaktionscode"',
      '"13.03.2026","10:00:00","CET","Lan","Zahlung","Abgeschlossen","EUR","100,00","-3,20","96,80","T1"',
      '"14.03.2026","10:00:00","CET","Host","Zahlung","Abgeschlossen","EUR","-20,00","0,00","-20,00","T2"',
    ],
    rows: [
      ['2026-03-13', 100],
      ['2026-03-13', -3.2],
      ['2026-03-14', -20],
    ],
    currencies: ['EUR', 'EUR', 'EUR'],
  },
  'payments of a gateway, one given back, one failed': {
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
  'payouts of a gateway': {
    file: [
      'id,Amount,Created (UTC),Currency,Arrival Date (UTC),Source Type,Status,Type,Method,Description',
      'po_1,96.80,2026-03-13 10:00,usd,2026-03-15 00:00,card,paid,bank_account,standard,STRIPE PAYOUT',
    ],
    rows: [['2026-03-13', 96.8]],
    answers: { sign: 1 },
    currencies: ['USD'],
  },
});
