/** Rows of files and of rules, with defaults for tests. */
import type { Entry } from '../../src/imports/entry';
import type { OfPlan, Terms } from '../../src/imports/fates/fates';
import type { Payment, RuleRow } from '../../src/imports/fates/rules';
import { plainlySaid } from '../../src/imports/fates/said';

export const BLANK: RuleRow = {
  source: null,
  match: null,
  text: null,
  from: null,
  to: null,
  direction: null,
  account: null,
  state: null,
  line: null,
  stage: null,
  settles: null,
  share: null,
  amount: null,
  leaveOut: null,
};
export const rule = (more: Partial<RuleRow>): RuleRow => ({ ...BLANK, ...more });

/** 300 spent on electricity. */
export const entry = (more: Partial<Entry> = {}): Entry => ({
  sheet: '',
  at: 1,
  part: 'amount',
  account: '0123',
  day: '2026-03-02',
  amount: -300,
  text: 'Trả tiền điện T3',
  reference: '',
  state: '',
  kind: '',
  currency: '',
  balance: null,
  ledgerAccount: '',
  leftOut: null,
  ...more,
});

/** As rules see it, row by row. */
export const payment = (one: Entry, source: string): Payment => ({
  source,
  text: plainlySaid(one),
  amount: one.amount,
  state: one.state,
  account: one.ledgerAccount === '' ? one.account : one.ledgerAccount,
});

export const PLAN: OfPlan = {
  first: '2026-01',
  currency: 'VND',
  decimals: 0,
  types: new Map([
    ['SHOP', 'revenue'],
    ['RENT', 'cost'],
    ['GOODS', 'cost'],
  ]),
};
export const TERMS: Terms = { source: 'VCB', vat: null, rates: {} };
