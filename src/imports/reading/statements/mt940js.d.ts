declare module 'mt940js' {
  export interface Transaction {
    date: Date;
    amount: number;
    reference: string;
    bankReference: string;
    details: string;
  }
  interface Statement {
    accountIdentification: string;
    currency: string;
    openingBalance: number;
    closingBalance: number;
    transactions: Transaction[];
  }
  export class Parser {
    parse(text: string): Statement[];
  }
}
