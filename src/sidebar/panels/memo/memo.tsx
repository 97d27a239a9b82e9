import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useSession } from '../../asking/session';
import { useAsk } from '../../asking/useAsk';
import type { Start } from '../../asking/views';
import { Button } from '../../parts/button';
import { Field } from '../../parts/fields/field';
import { Form } from '../../parts/fields/form';
import { OfPlan } from '../../parts/ofPlan';
import { Done } from '../../parts/said/done';
import { Failed } from '../../parts/said/failed';
import { MEMO } from './words';

/**
 * Describes a month in words. A memo that somebody edited is never overwritten; on request a new one is put beside it.
 */
export const Memo = ({ start }: { start: Start }): JSX.Element => {
  const { say, glance } = useSession();
  const { run, reply, forget, failure } = useAsk('memo', MEMO.writing);
  const [month, setMonth] = useState(start.month ?? glance?.month ?? '');
  const write = (of: string, again: boolean): void => {
    forget();
    run({ month: of, again });
  };
  return (
    <OfPlan title={MEMO.title} lead={MEMO.lead}>
      {({ months }) => (
        <>
          <Form
            onSubmit={() => {
              write(month, false);
            }}
            button={say(MEMO.write)}
          >
            <Field label={say(MEMO.month)} value={month} onInput={setMonth} as={months} />
          </Form>
          <Failed failure={failure} />
          {reply !== null && (
            <>
              {reply.answer.state === 'edited' ? (
                <>
                  <p role="status">{reply.message}</p>
                  <Button
                    onPress={() => {
                      write(reply.answer.month, true);
                    }}
                  >
                    {say(MEMO.again)}
                  </Button>
                </>
              ) : (
                <Done made={reply} />
              )}
              {reply.answer.isDraft && <p class="aside">{say(MEMO.draft)}</p>}
            </>
          )}
        </>
      )}
    </OfPlan>
  );
};
