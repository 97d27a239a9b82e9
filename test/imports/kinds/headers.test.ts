/**
 * Headers that are missing, repeated, in two rows or languages, or in unknown words: cells and balances show the role
 * of a column.
 */
import { DMY, eachHolds } from './madeUp';

eachHolds({
  'a bank of Australia without headers': {
    file: [
      '14/03/2026,"-300.00","ORIGIN ENERGY 8812"',
      '13/03/2026,"1500.00","TRANSFER FROM LAN"',
      '02/03/2026,"-12.50","ACCOUNT FEE"',
    ],
    rows: [
      ['2026-03-14', -300],
      ['2026-03-13', 1500],
      ['2026-03-02', -12.5],
    ],
    texts: ['ORIGIN ENERGY 8812', 'TRANSFER FROM LAN', 'ACCOUNT FEE'],
  },
  'a bank of Australia without headers, with a balance behind what was paid': {
    file: [
      '14/03/2026,"-300.00","ORIGIN ENERGY","+6200.00"',
      '13/03/2026,"+1500.00","Transfer from LAN","+6500.00"',
    ],
    rows: [
      ['2026-03-14', -300],
      ['2026-03-13', 1500],
    ],
    held: ['running balance'],
  },
  'a bank of America without headers: stars, and the number of a cheque': {
    file: [
      '"03/14/2026","-300.00","*","","CITY POWER BILL"',
      '"03/02/2026","-45.00","*","1021","CHECK # 1021"',
      '"03/01/2026","1500.00","*","","DEPOSIT LAN"',
    ],
    rows: [
      ['2026-03-14', -300],
      ['2026-03-02', -45],
      ['2026-03-01', 1500],
    ],
  },
  'a bank of Canada without headers: out and in apart, told by the balance': {
    file: [
      '03/13/2026,LAN DEPOSIT,,1500.00,6500.00',
      '03/14/2026,HYDRO,300.00,,6200.00',
      '03/16/2026,RENT,200.00,,6000.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
      ['2026-03-16', -200],
    ],
    held: ['running balance'],
  },
  'headers in words that are not known, proven by the balance': {
    file: [
      'Saldo awal;;;',
      'Tanggal;Keterangan;Mutasi;Saldo',
      '13/03/2026;Setoran LAN;1.500.000,00;6.500.000,00',
      '14/03/2026;Listrik;-300.000,00;6.200.000,00',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    held: ['running balance'],
    texts: ['Setoran LAN', 'Listrik'],
  },
  'a bank of Thailand in its own language, its years in two ways': {
    file: [
      'วันที่,รายการ,ถอน,ฝาก,คงเหลือ',
      '13 มี.ค. 2569,โอนเข้า,,1500.00,6500.00',
      '14 มีนาคม 2569,ค่าไฟ,300.00,,6200.00',
      '15 มี.ค. 69,ค่าน้ำ,100.00,,6100.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
      ['2026-03-15', -100],
    ],
    held: ['running balance'],
    texts: ['โอนเข้า', 'ค่าไฟ', 'ค่าน้ำ'],
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
  'headers in two languages in one cell': {
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
  'cash and bank apart under one heading of money in, and of money out': {
    isPlaced: true,
    file: [
      'Ngày;Nội dung;Thu;;Chi;',
      ';;Tiền mặt;Ngân hàng;Tiền mặt;Ngân hàng',
      '13/03/2026;Bán lẻ;1.000.000;500.000;;',
      '14/03/2026;Điện;;;100.000;200.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
    ],
    answers: DMY,
  },
});
