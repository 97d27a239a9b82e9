/** What fees are called, whoever takes them: more than a list could name. */
const FEE =
  /^(?!.* (after|before|less|net of) )((tong )?phi( .+)?|fees( and)? taxes|(tong )?hoa hong( .+)?|(.+ )?(fees?|service charges?|surcharges?|commissions?)|tax on commission|gebuhr(en)?|entgelt)$/;

/** Of a header as plainHeader has it. */
export const isFee = (header: string): boolean => FEE.test(header);
