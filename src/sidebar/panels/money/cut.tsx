import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { amountText } from '../../../domain/money/amount';
import type { CutLine } from '../../../features/money';
import { spokenAmount } from '../../../speech';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import { useFields } from '../../asking/useFields';
import type { Start } from '../../asking/views';
import { Button } from '../../parts/button';
import { AmountField, useAmounts } from '../../parts/fields/amountField';
import { Form } from '../../parts/fields/form';
import { Status } from '../../parts/figures/status';
import { Section } from '../../parts/section';
import { Some } from '../../parts/some';
import { CUT } from './words';

const SHOWN = 5;

/** A line, the amount to take from it, and the button that does so. */
const Cut = ({ line, then }: { line: CutLine; then: string }): JSX.Element => {
  const { say, go, language } = useSession();
  const { name, cut, available, why, months } = line;
  const shared = { from: line.line, amount: amountText(cut), then };
  return (
    <li>
      <span class="name">{name}</span>
      <b class="figure">{spokenAmount(cut, language)}</b>
      <span class="aside">{why}</span>
      <span class="plan">{say(CUT.of, { figure: spokenAmount(available, language) })}</span>
      <div class="pair">
        <Button
          label={`${say(CUT.cut)} ${name}`}
          onPress={() => {
            go('moveMoney', { ...shared, kind: 'cut', fromMonth: '' });
          }}
        >
          {say(CUT.cut)}
        </Button>
        <Button
          label={`${say(CUT.transfer)} ${name}`}
          onPress={() => {
            go('moveMoney', { ...shared, kind: 'transfer', fromMonth: months[0]?.month ?? '' });
          }}
        >
          {say(CUT.transfer)}
        </Button>
      </div>
    </li>
  );
};

/** For an amount that must be saved: lines with uncommitted money, the first to be given up first. */
export const CutCosts = ({ start }: { start: Start }): JSX.Element => {
  const { say } = useSession();
  const { look, reply, forget, failure } = useAsk('cutCosts', CUT.finding);
  const answer = reply?.answer ?? null;
  const { fault } = useAmounts();
  const form = useFields({ amount: start.mode === 'cut' ? (start.amount ?? '') : '' }, ({ amount }) => ({
    amount: fault(amount),
  }));
  const find = (): void => {
    forget();
    look(form.values);
  };
  const isReturn = useRef(start.mode === 'cut' && start.retry !== undefined);
  useEffect(() => {
    if (isReturn.current) find();
    isReturn.current = false;
  });
  const then = JSON.stringify({ mode: 'cut', ...form.values });
  return (
    <>
      <p class="lead">{say(CUT.lead)}</p>
      <Form onSubmit={form.checked(find)} failure={failure} button={say(CUT.find)}>
        <AmountField label={say(CUT.amount)} {...form.field('amount')} />
      </Form>
      {answer !== null && (
        <Section title={say(CUT.lines)}>
          <Status of={answer.missing > 0 ? 'at risk' : 'on track'}>{answer.headline}</Status>
          <Some
            of={answer.lines}
            first={SHOWN}
            list="ul"
            name="money"
            item={(line) => <Cut key={line.line} line={line} then={then} />}
          />
        </Section>
      )}
    </>
  );
};
