/** Books, lists and reports in Vietnam’s official forms and from shop software. */
import { eachHolds } from './madeUp';

eachHolds({
  'a book of what was sold, a row an item: its discount stands apart, and is named': {
    file: [
      'SỔ CHI TIẾT BÁN HÀNG',
      'Tháng 3 năm 2026',
      'Ngày hạch toán;Ngày chứng từ;Số chứng từ;Số hóa đơn;Diễn giải chung;Mã khách hàng;Tên khách hàng;Mã hàng;Tên hàng;ĐVT;Tổng số lượng bán;Đơn giá;Doanh số bán;Chiết khấu;Tổng số lượng trả lại;Giá trị trả lại;Giá trị giảm giá',
      '13/03/2026;13/03/2026;BH00001;0000001;Bán hàng cho Lan;KH1;Lan;SUA1;Sữa bột;Hộp;2;400.000;800.000;80.000;0;0;0',
      '13/03/2026;13/03/2026;BH00001;0000001;Bán hàng cho Lan;KH1;Lan;TA1;Tã;Bịch;1;250.000;250.000;0;0;0;0',
      '20/03/2026;20/03/2026;BH00002;0000002;Bán hàng cho Hoa;KH2;Hoa;SUA1;Sữa bột;Hộp;1;400.000;400.000;0;0;0;0',
      ';;;;Tổng cộng;;;;;;4;;1.450.000;80.000;0;0;0',
    ],
    rows: [
      ['2026-03-13', 800_000],
      ['2026-03-13', 250_000],
      ['2026-03-20', 400_000],
    ],
    answers: { sign: 1, decimalMark: ',' },
  },
  'a book of what was bought, a row an item': {
    file: [
      'SỔ CHI TIẾT MUA HÀNG',
      'Tháng 3 năm 2026',
      'Ngày hạch toán;Ngày chứng từ;Số chứng từ;Số hóa đơn;Mã NCC;Tên nhà cung cấp;Mã hàng;Tên hàng;ĐVT;Số lượng mua;Đơn giá;Giá trị mua;Chiết khấu;Số lượng trả lại;Giá trị trả lại',
      '13/03/2026;13/03/2026;NK00001;0000111;NCC1;Cty Sữa;SUA;Sữa;Hộp;20;300.000;6.000.000;0;0;0',
      '20/03/2026;20/03/2026;NK00002;0000112;NCC2;Cty Tã;TA;Tã;Bịch;10;200.000;2.000.000;0;0;0',
      ';;Tổng cộng;;;;;;;30;;8.000.000;0;0;0',
    ],
    rows: [
      ['2026-03-13', -6_000_000],
      ['2026-03-20', -2_000_000],
    ],
    answers: { sign: -1 },
  },
  'the book of sales of form S35-DN, how its columns are counted below its headers': {
    isPlaced: true,
    file: [
      'Đơn vị: Công ty Mẫu;;;;;;;;;',
      'SỔ CHI TIẾT BÁN HÀNG;;;;;;;;;',
      'Tên sản phẩm: Sữa bột;;;;;;;;;',
      'Ngày, tháng ghi sổ;Chứng từ;;Diễn giải;TK đối ứng;Doanh thu;;;Các khoản tính trừ;',
      ';Số hiệu;Ngày, tháng;;;Số lượng;Đơn giá;Thành tiền;Thuế;Khác (521)',
      'A;B;C;D;E;1;2;3 = 1 x 2;4;5',
      '13/03/2026;HD01;13/03/2026;Bán cho Lan;111;3;400.000;1.200.000;;',
      '18/03/2026;HD02;18/03/2026;Bán cho Hoa;131;2;400.000;800.000;;50.000',
      ';;;Cộng số phát sinh;;5;;2.000.000;;50.000',
      ';;;- Doanh thu thuần;;;;1.950.000;;',
      ';;;- Giá vốn hàng bán;;;;1.300.000;;',
      ';;;- Lãi gộp;;;;650.000;;',
    ],
    rows: [
      ['2026-03-13', 1_200_000],
      ['2026-03-18', 800_000],
    ],
  },
  'the journal of sales of form S03a4-DN: what customers owe is what was sold, pages before it in its sum': {
    file: [
      'SỔ NHẬT KÝ BÁN HÀNG;;;;;;;',
      'Năm 2026;;;;;;;',
      'Ngày, tháng ghi sổ;Chứng từ;;Diễn giải;Phải thu từ người mua (Ghi Nợ);Ghi Có tài khoản doanh thu;;',
      ';Số hiệu;Ngày tháng;;;Hàng hoá;Thành phẩm;Dịch vụ',
      'A;B;C;D;1;2;3;4',
      ';;;Số trang trước chuyển sang;10.000.000;8.000.000;0;2.000.000',
      '13/03/2026;HD11;13/03/2026;Bán sữa cho Cty An;1.500.000;1.500.000;;',
      '17/03/2026;HD12;17/03/2026;Bán tã và giao hàng;2.300.000;2.000.000;;300.000',
      ';;;Cộng chuyển sang trang sau;13.800.000;11.500.000;0;2.300.000',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-17', 2_300_000],
    ],
  },
  'what was paid for insurance, by its parts and their sum': {
    file: [
      'CHI TIẾT NỘP BẢO HIỂM QUÝ I/2026',
      'STT;Ngày nộp;Số chứng từ;BHXH (25,5%);BHYT (4,5%);BHTN (2%);BHTNLĐ (0,5%);Tổng số tiền',
      '1;30/01/2026;UNC05;5.100.000;900.000;400.000;100.000;6.500.000',
      '2;27/02/2026;UNC19;5.100.000;900.000;400.000;100.000;6.500.000',
      ';Cộng;;10.200.000;1.800.000;800.000;200.000;13.000.000',
    ],
    rows: [
      ['2026-01-30', -6_500_000],
      ['2026-02-27', -6_500_000],
    ],
    answers: { sign: -1 },
  },
  'invoices sold, as the tax office lists them, one corrected and one deleted': {
    file: [
      'DANH SÁCH HÓA ĐƠN;;;;;;;;;;;;;;;',
      'Hóa đơn bán ra từ 01/03/2026 đến 31/03/2026;;;;;;;;;;;;;;;',
      'STT;Ký hiệu mẫu số;Ký hiệu hóa đơn;Số hóa đơn;Ngày lập;Thông tin hóa đơn;MST người mua/MST người nhận hàng;Tên người mua/Tên người nhận hàng;Tổng tiền chưa thuế;Tổng tiền thuế;Tổng tiền chiết khấu thương mại;Tổng tiền phí;Tổng tiền thanh toán;Đơn vị tiền tệ;Tỷ giá;Trạng thái hóa đơn;Kết quả kiểm tra hóa đơn',
      '1;1;C26TMB;101;02/03/2026;;0101000001;Cty A;2000000;200000;0;0;2200000;VND;1.0;Hóa đơn mới;Đã cấp mã hóa đơn',
      '2;1;C26TMB;102;05/03/2026;;0101000002;Cty B;1000000;80000;0;0;1080000;VND;1.0;Hóa đơn đã bị điều chỉnh;Đã cấp mã hóa đơn',
      '3;1;C26TMB;103;06/03/2026;;0101000002;Cty B;-100000;-8000;0;0;-108000;VND;1.0;Hóa đơn điều chỉnh;Đã cấp mã hóa đơn',
      '4;1;C26TMB;104;09/03/2026;;;Khách lẻ;500000;40000;0;0;540000;VND;1.0;Hóa đơn đã bị xóa bỏ/hủy bỏ;Đã cấp mã hóa đơn',
    ],
    rows: [
      ['2026-03-02', 2_200_000],
      ['2026-03-05', 1_080_000],
      ['2026-03-06', -108_000],
    ],
    answers: { sign: 1 },
    leftOut: [[7, 'cancelled']],
  },
  'invoices bought, as they were declared: without their tax': {
    file: [
      'BẢNG KÊ HOÁ ĐƠN, CHỨNG TỪ HÀNG HOÁ, DỊCH VỤ MUA VÀO;;;;;;;;',
      '[01] Kỳ tính thuế: Tháng 03 năm 2026;;;;;;;;',
      'STT;Hoá đơn, chứng từ, biên lai nộp thuế;;Tên người bán;Mã số thuế người bán;Giá trị HHDV mua vào chưa có thuế;Thuế GTGT đủ điều kiện khấu trừ thuế;Ghi chú',
      ';Số hoá đơn;Ngày, tháng, năm lập hóa đơn;;;;;',
      '(1);(2);(3);(4);(5);(6);(7);(8)',
      '1. Hàng hoá, dịch vụ dùng riêng cho SXKD chịu thuế GTGT;;;;;;;',
      '1;00123;13/03/2026;Cty Sữa;0300000001;10.000.000;800.000;',
      '2;00456;16/03/2026;Điện lực;0300000002;2.000.000;160.000;',
      'Tổng;;;;;12.000.000;960.000;',
      '2. Hàng hoá, dịch vụ dùng chung cho SXKD chịu thuế và không chịu thuế;;;;;;;',
      'Tổng;;;;;0;0;',
    ],
    rows: [
      ['2026-03-13', -10_000_000],
      ['2026-03-16', -2_000_000],
    ],
    answers: { sign: -1 },
  },
  'goods that came in: what is to be paid for them, one a draft': {
    file: [
      'Mã nhập hàng,Thời gian,Mã nhà cung cấp,Nhà cung cấp,Người nhập,Tổng tiền hàng,Giảm giá,Cần trả NCC,Đã trả NCC,Ghi chú,Trạng thái',
      'PN001,13/03/2026 09:12,NCC1,Cty Sữa,Lan,"12,000,000","1,000,000","11,000,000","5,000,000",,Đã nhập hàng',
      'PN002,14/03/2026 10:05,NCC2,Cty Tã,Lan,"3,000,000",0,"3,000,000","3,000,000",,Đã nhập hàng',
      'PN003,15/03/2026 11:00,NCC2,Cty Tã,Lan,"9,000,000",0,"9,000,000",0,,Phiếu tạm',
      'PN004,16/03/2026 11:00,NCC2,Cty Tã,Lan,"4,000,000",0,"4,000,000",0,,Đã hủy',
    ],
    rows: [
      ['2026-03-13', -11_000_000],
      ['2026-03-14', -3_000_000],
    ],
    answers: { sign: -1 },
    leftOut: [
      [4, 'not completed yet'],
      [5, 'cancelled'],
    ],
  },
  'what a carrier collected, its fees below zero, a day it was done': {
    file: [
      'BẢNG KÊ ĐỐI SOÁT;;;;;;;;',
      'Shop: BabyCare;;;Ngày đối soát: 15/03/2026;;;;;',
      'STT;Mã đơn GHTK;Mã đơn KH;Ngày tạo;Ngày hoàn thành;Tiền CoD;Phí dịch vụ;Khuyến mại;Thanh toán',
      '1;S1.A1;DH1;10/03/2026;13/03/2026;500,000;-30,000;5,000;475,000',
      '2;S1.A2;DH2;10/03/2026;14/03/2026;300,000;-25,000;0;275,000',
      '3;S1.A3;DH3;11/03/2026;14/03/2026;0;-20,000;0;-20,000',
      ';Tổng;;;;800,000;-75,000;5,000;730,000',
    ],
    rows: [
      ['2026-03-13', 475_000],
      ['2026-03-14', 275_000],
      ['2026-03-14', -20_000],
    ],
    answers: { decimalMark: '.' },
  },
  'orders of a page, paid at the door, one brought back': {
    file: [
      'Mã đơn hàng;Thời điểm tạo đơn;Tên khách hàng;SĐT;Sản phẩm;Tổng số lượng SP;COD;Phí vận chuyển thu của khách;Giảm giá đơn hàng;Trạng thái',
      '1001;13/03/2026 20:11;Lan;0900000001;Sữa x1;1;430.000;30.000;0;Đã nhận',
      '1002;13/03/2026 21:00;Hoa;0900000002;Tã x2;2;500.000;0;20.000;Đã thu tiền',
      '1003;14/03/2026 08:00;Mai;0900000003;Sữa x1;1;400.000;0;0;Đã hoàn',
      '1004;14/03/2026 09:30;Cúc;0900000004;Sữa x1;1;400.000;0;0;Đã huỷ',
    ],
    rows: [
      ['2026-03-13', 430_000],
      ['2026-03-13', 500_000],
    ],
    answers: { sign: 1, decimalMark: ',' },
    leftOut: [
      [4, 'given back to the customer'],
      [5, 'cancelled'],
    ],
  },
  'a courier of food: what it pays out, its fees above zero': {
    file: [
      'Order ID,Order Date,Store Name,Order Status,Subtotal,Merchant Promotion,Commission Fee,Withholding Tax,Net Payout',
      '1001,2026-03-13,Pho Hoa,Completed,200000,20000,45000,2700,132300',
      '1002,2026-03-13,Pho Hoa,Cancelled,100000,0,0,0,0',
      '1003,2026-03-15,Pho Hoa,Completed,150000,0,37500,2250,110250',
    ],
    rows: [
      ['2026-03-13', 132_300],
      ['2026-03-15', 110_250],
    ],
    leftOut: [[3, 'cancelled']],
  },
  'a bank with fee and tax in columns of their own, each header in two languages': {
    file: [
      ';;;;;;;;;;;',
      '"Ngày KH thực hiện\nRequesting date";"Ngày giao dịch\nTransaction date";"Số bút toán\nReference number";"Ngân hàng đối tác\nRemitter bank";"Tài khoản đích\nRemitter account number";"Tên tài khoản đối ứng\nRemitter account name";"Diễn giải\nDescription";"Nợ\nDebit";"Có\nCredit";"Phí/Lãi\nFee/Interest";"Thuế\nTransaction VAT";"Số dư\nRunning balance"',
      '2026-03-12;2026-03-13;FT26072001;VCB;001;LAN;Ban le;;1,500,000;;;6,500,000',
      '2026-03-14;2026-03-14;FT26073002;BIDV;002;EVN;Tien dien;300,000;;3,000;300;6,196,700',
      '2026-03-16;2026-03-16;FT26075003;ACB;003;CTY SUA;Tien hang;1,000,000;;0;0;5,196,700',
    ],
    rows: [
      ['2026-03-13', 1_500_000],
      ['2026-03-14', -300_000],
      ['2026-03-14', -3000],
      ['2026-03-14', -300],
      ['2026-03-16', -1_000_000],
    ],
  },
  'a reader of cards: its fee, the tax on it, and what is left': {
    file: [
      'STT;Ngày GD;Giờ GD;TID;Số thẻ;Loại thẻ;Số tiền GD;Phí GD;VAT phí;Số tiền báo có;Ngày báo có',
      '1;13/03/2026;10:01;T1;4111xxxx1111;VISA;1.000.000;18.000;1.800;980.200;14/03/2026',
      '2;13/03/2026;15:40;T1;9704xxxx2222;NAPAS;500.000;4.000;400;495.600;14/03/2026',
    ],
    rows: [
      ['2026-03-13', 1_000_000],
      ['2026-03-13', -19_800],
      ['2026-03-13', 500_000],
      ['2026-03-13', -4400],
    ],
  },
  'a book kept by hand: days are numbers below a heading of their month': {
    file: [
      'SỔ THU CHI THÁNG 3/2026;;;',
      'Ngày;Nội dung;Thu;Chi',
      '1;Bán lẻ;1.500.000;',
      '1;Mua rau;;300.000',
      '2;Bán lẻ;1.200.000;',
      '15;Tiền điện;;450.000',
      ';Cộng;2.700.000;750.000',
    ],
    rows: [
      ['2026-03-01', 1_500_000],
      ['2026-03-01', -300_000],
      ['2026-03-02', 1_200_000],
      ['2026-03-15', -450_000],
    ],
  },
  'what was planned and what was spent': {
    file: [
      'Ngày đề nghị;Ngày chi;Nội dung;Dự toán;Thực chi;Chênh lệch',
      '10/03/2026;13/03/2026;Sửa máy lạnh;2.000.000;1.800.000;200.000',
      '11/03/2026;14/03/2026;Mua ghế;1.000.000;1.150.000;-150.000',
    ],
    rows: [
      ['2026-03-13', -1_800_000],
      ['2026-03-14', -1_150_000],
    ],
    answers: { sign: -1 },
  },
});
