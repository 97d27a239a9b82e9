/** Columns with unknown names: their role follows from words in them, and from their figures. */
import { eachHolds } from './madeUp';

eachHolds({
  'accounts below one another, each with what it began with, its totals and change': {
    file: [
      'Account Transactions',
      'BabyCare',
      'Date Range: 2026-03-01 to 2026-03-31',
      'Report Type: Accrual',
      'ACCOUNT NUMBER,DATE,DESCRIPTION,DEBIT (In Business Currency),CREDIT (In Business Currency),BALANCE (In Business Currency)',
      ',Sales,,,,',
      ',Starting Balance,,,,$0.00',
      ',2026-03-13,Invoice 1 - Lan,,"$1,500.00","$1,500.00"',
      ',2026-03-20,Invoice 2 - Hoa,,$500.00,"$2,000.00"',
      ',Totals and Ending Balance,,$0.00,"$2,000.00","$2,000.00"',
      ',Balance Change,,,,"$2,000.00"',
      ',Office Supplies,,,,',
      ',Starting Balance,,,,$0.00',
      ',2026-03-14,Paper,$300.00,,$300.00',
      ',Totals and Ending Balance,,$300.00,$0.00,$300.00',
      ',Balance Change,,,,$300.00',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-20', 500],
      ['2026-03-14', -300],
    ],
  },
  'expenses with their tax, and what both come to': {
    file: [
      'Expense Report',
      'Pho Hoa Ltd',
      'For Mar 1 - Mar 31 2026',
      'Date,Category,Vendor,Description,Account,Currency,Amount,Tax 1 Name,Tax 1 Amount,Total',
      'Mar 13 2026,Office,Staples,Paper,,USD,100.00,VAT,10.00,110.00',
      'Mar 14 2026,Utilities,City,Power,,USD,300.00,,0.00,300.00',
      'Total,,,,,USD,400.00,,10.00,410.00',
    ],
    rows: [
      ['2026-03-13', -110],
      ['2026-03-14', -300],
    ],
    answers: { sign: -1 },
  },
  'expenses whose tax is the difference of two columns: it is no balance': {
    file: [
      'Expense Date,Expense Description,Expense Account,Paid Through,Vendor,Expense Amount,Tax Amount,Total,Currency Code,Exchange Rate,Is Billable,Customer Name,Entry Number',
      '2026-03-13,Paper,Office Supplies,Petty Cash,Staples,100.00,5.00,105.00,USD,1.00,false,,E1',
      '2026-03-14,Power,Utilities,Bank,City,300.00,0.00,300.00,USD,1.00,false,,E2',
    ],
    rows: [
      ['2026-03-13', -105],
      ['2026-03-14', -300],
    ],
    answers: { sign: -1 },
  },
  'a market place with rows above its headers: what it paid out is no cost, nor of its day': {
    file: [
      '"Transaction report"',
      '"Start date","Mar 1, 2026"',
      '"End date","Mar 31, 2026"',
      '"Seller","babycare"',
      '"--","Not applicable"',
      '"Transaction creation date","Type","Order number","Legacy order ID","Buyer username","Net amount","Payout currency","Payout date","Payout ID","Payout method","Item ID","Quantity","Item subtotal","Shipping and handling","Final Value Fee - fixed","Final Value Fee - variable","Gross transaction amount","Transaction currency","Description"',
      '"Mar 13, 2026","Order","11-1","2-1","lan","87.70","USD","Mar 16, 2026","P1","Bank","9","1","90.00","10.00","-0.30","-12.00","100.00","USD","--"',
      '"Mar 14, 2026","Refund","11-1","2-1","lan","-20.00","USD","Mar 16, 2026","P1","Bank","9","1","-20.00","--","--","--","-20.00","USD","--"',
      '"Mar 14, 2026","Other fee","--","--","--","-5.00","USD","Mar 16, 2026","P1","Bank","--","--","--","--","--","--","-5.00","USD","Store subscription"',
      '"Mar 16, 2026","Payout","--","--","--","-62.70","USD","Mar 16, 2026","P1","Bank","--","--","--","--","--","--","-62.70","USD","--"',
    ],
    rows: [
      ['2026-03-13', 87.7],
      ['2026-03-14', -20],
      ['2026-03-14', -5],
    ],
    leftOut: [[10, 'payout to the bank account']],
  },
  'what was paid out, its zone behind the day: the day of the sale is likelier': {
    file: [
      'Payout date (UTC),Transaction creation date,Type,Net amount',
      '2026-03-16,2026-03-13,Order,87.70',
      '2026-03-16,2026-03-14,Refund,-20.00',
    ],
    rows: [
      ['2026-03-13', 87.7],
      ['2026-03-14', -20],
    ],
  },
  'payments of a till that failed, by their result': {
    file: [
      'Payment Date,Payment ID,Transaction #,Note,Tender,Result,Order ID,Order Date,Amount,Tax Amount,Tip Amount,Service Charge Amount,Card Brand,Refund Amount',
      '13-Mar-2026 10:15 AM PDT,P1,1,,Credit Card,SUCCESS,O1,13-Mar-2026 10:10 AM PDT,$110.00,$10.00,$15.00,$0.00,VISA,$0.00',
      '13-Mar-2026 11:15 AM PDT,P2,2,,Credit Card,FAIL,O2,13-Mar-2026 11:10 AM PDT,$50.00,$4.00,$0.00,$0.00,VISA,$0.00',
      '14-Mar-2026 12:15 PM PDT,P3,3,,Cash,SUCCESS,O3,14-Mar-2026 12:10 PM PDT,$20.00,$2.00,$0.00,$0.00,,$0.00',
    ],
    rows: [
      ['2026-03-13', 110],
      ['2026-03-14', 20],
    ],
    answers: { sign: 1 },
    leftOut: [[3, 'did not go through']],
  },
  'days of a hotel: revenue by its parts and in total, the month so far below': {
    file: [
      'Manager Flash Report',
      'Property: Sea Hotel',
      'Business Date,Rooms Available,Rooms Sold,Occupancy %,ADR,RevPAR,Room Revenue,F&B Revenue,Other Revenue,Total Revenue',
      '13-Mar-26,50,40,80.0%,100.00,80.00,4000.00,900.00,100.00,5000.00',
      '14-Mar-26,50,45,90.0%,110.00,99.00,4950.00,1050.00,0.00,6000.00',
      'MTD,100,85,85.0%,105.29,89.50,8950.00,1950.00,100.00,11000.00',
    ],
    rows: [
      ['2026-03-13', 5000],
      ['2026-03-14', 6000],
    ],
    answers: { sign: 1 },
  },
  'what was spent, with the instant it was noted': {
    file: [
      'Timestamp,Merchant,Amount,MCC,Category,Tag,Description,Reimbursable,Original Currency,Original Amount,Receipt',
      '2026-03-13 00:00:00,Uber,15.40,4121,Travel,,Client visit,yes,VND,400000,https://x',
      '2026-03-14 00:00:00,Staples,30.50,5943,Office,,Paper,yes,USD,30.50,https://y',
    ],
    rows: [
      ['2026-03-13', -15.4],
      ['2026-03-14', -30.5],
    ],
    answers: { sign: -1 },
  },
  'a bank of the Netherlands: Af is out, Bij is in': {
    file: [
      '"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";"Mededelingen";"Saldo na mutatie";"Tag"',
      '"20260314";"Eneco";"NL00INGB0001234567";"NL11ABNA0000000001";"IC";"Af";"300,00";"Incasso";"Stroom";"6200,00";""',
      '"20260313";"Lan BV";"NL00INGB0001234567";"NL22ABNA0000000002";"OV";"Bij";"1500,00";"Overschrijving";"Factuur 1";"6500,00";""',
    ],
    rows: [
      ['2026-03-14', -300],
      ['2026-03-13', 1500],
    ],
  },
  'a bank of France: debits and credits in euros': {
    file: [
      'Téléchargement du 31/03/2026;;;',
      '',
      'Compte n° 0001234;;;',
      'Solde au 31/03/2026 6 200,00 €;;;',
      '',
      'Date;Libellé;Débit euros;Crédit euros;',
      '14/03/2026;"PRELEVEMENT EDF";300,00;;',
      '13/03/2026;"VIREMENT LAN";;1 500,00;',
    ],
    rows: [
      ['2026-03-14', -300],
      ['2026-03-13', 1500],
    ],
  },
  'invoices and bills, a row an item, headers run together': {
    file: [
      '*ContactName,*InvoiceNumber,Reference,*InvoiceDate,*DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,*Description,*Quantity,*UnitAmount,LineAmount,*AccountCode,*TaxType,TaxAmount,Currency,Type,Status',
      'Lan,INV-1,,13/03/2026,12/04/2026,1500.00,0.00,0.00,1500.00,Retail,1,1000.00,1000.00,200,Tax Exempt,0.00,GBP,Sales invoice,Awaiting Payment',
      'Lan,INV-1,,13/03/2026,12/04/2026,1500.00,0.00,0.00,1500.00,Delivery,1,500.00,500.00,201,Tax Exempt,0.00,GBP,Sales invoice,Awaiting Payment',
      'City,B-1,,14/03/2026,28/03/2026,300.00,0.00,300.00,0.00,Power,1,300.00,300.00,445,Tax Exempt,0.00,GBP,Bill,Paid',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    leftOut: [[3, 'item of the order above']],
  },
  'bills with net, tax and gross: the tax is no fee of theirs': {
    file: [
      'Bill No,Supplier,Bill Date,Due Date,Paid Date,Net,VAT,Gross',
      'B1,City,13/03/2026,31/03/2026,,250.00,50.00,300.00',
      'B2,Staples,14/03/2026,31/03/2026,20/03/2026,100.00,20.00,120.00',
    ],
    rows: [
      ['2026-03-13', -300],
      ['2026-03-14', -120],
    ],
    answers: { sign: -1 },
  },
  'transfers with what left and what arrived, each after fees': {
    file: [
      'ID,Status,Direction,Created on,Finished on,Source fee amount,Source fee currency,Source name,Source amount (after fees),Source currency,Target name,Target amount (after fees),Target currency,Exchange rate,Reference',
      'T-1,COMPLETED,IN,2026-03-13 10:00:00,2026-03-13 10:00:00,0.00,USD,Lan,1500.00,USD,Pho Ltd,1500.00,USD,1.0,INV 1',
      'T-2,COMPLETED,OUT,2026-03-14 10:00:00,2026-03-14 10:05:00,1.20,USD,Pho Ltd,300.00,USD,City,300.00,USD,1.0,Power',
      'T-3,CANCELLED,OUT,2026-03-15 10:00:00,,0.00,USD,Pho Ltd,50.00,USD,Ads,50.00,USD,1.0,',
    ],
    rows: [
      ['2026-03-13', 1500],
      ['2026-03-14', -300],
    ],
    leftOut: [[4, 'cancelled']],
  },
  'what was bought by a card of fuel': {
    file: [
      'Txn Date,Txn Time,Card No,Driver,Vehicle Reg,Site,Product,Litres,Unit Price,Net,VAT,Gross',
      '13/03/2026,10:01,7001,Ba,51A-1,Shell Q1,Diesel,40.00,1.20,40.00,8.00,48.00',
      '20/03/2026,08:20,7001,Ba,51A-1,Shell Q7,Diesel,30.00,1.20,30.00,6.00,36.00',
    ],
    rows: [
      ['2026-03-13', -48],
      ['2026-03-20', -36],
    ],
    answers: { sign: -1 },
  },
  'sales of a studio, a row an item': {
    file: [
      'Sale Date,Client,Sale ID,Item name,Item Price,Quantity,Item Discount,Item Tax,Item Total,Payment Method',
      '3/13/2026,Lan,9001,Class pass,100.00,1,10.00,9.00,99.00,Visa',
      '3/13/2026,Lan,9001,Water,2.00,2,0.00,0.40,4.40,Visa',
      '3/14/2026,Hoa,9002,Class,20.00,1,0.00,2.00,22.00,Cash',
    ],
    rows: [
      ['2026-03-13', 99],
      ['2026-03-13', 4.4],
      ['2026-03-14', 22],
    ],
    answers: { sign: 1 },
  },
  'rents by the day they were paid, not when they were due': {
    file: [
      'Due Date,Tenant,Unit,Rent Due,Paid Date,Amount Paid,Balance Due',
      '01/03/2026,Lan,A1,500.00,13/03/2026,500.00,0.00',
      '01/03/2026,Hoa,A2,600.00,15/03/2026,400.00,200.00',
    ],
    rows: [
      ['2026-03-13', 500],
      ['2026-03-15', 400],
    ],
    answers: { sign: 1 },
  },
  'wages by their check date: what was paid out, whatever they cost beside it': {
    file: [
      'Payroll Journal',
      'Pay period 03/01/2026 - 03/15/2026',
      'Last Name,First Name,Check Date,Regular Hours,Gross Earnings,Employee Taxes,Employee Deductions,Net Pay,Employer Taxes,Total Employer Cost',
      'Tran,Lan,03/20/2026,80.00,2000.00,400.00,100.00,1500.00,153.00,2153.00',
      'Le,Hoa,03/20/2026,80.00,1600.00,300.00,50.00,1250.00,122.40,1722.40',
      'Total,,,160.00,3600.00,700.00,150.00,2750.00,275.40,3875.40',
    ],
    rows: [
      ['2026-03-20', -1500],
      ['2026-03-20', -1250],
    ],
    answers: { sign: -1 },
  },
});
