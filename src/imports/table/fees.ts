/** What fees are called, whoever takes them: more than a list could name. */
const FEE =
  /^((tong )?phi( .+)?|(tong )?hoa hong( .+)?|(.+ )?(fees?|service charges?|surcharges?|commissions?)|tax on commission|gebuhr(en)?|entgelt)$/;

/** Of a header as plainHeader has it. */
export const isFee = (header: string): boolean => FEE.test(header);
