import type { JSX } from 'preact';
import type { Glance } from '../../../features/home';
import { useSession, type Session } from '../../asking/session';
import { useMonths } from '../../asking/useMonths';
import { FORM } from '../../words';
import { Field, type FieldProps, type Option } from './field';

type Line = Glance['lines'][number];

const optionsOf = (lines: readonly Line[], say: Session['say']): Option[] =>
  lines.map(({ id, name, group, left }) => ({
    value: id,
    label: left === '' ? name : say(FORM.left, { name, left }),
    group: group === '' ? say(FORM.otherGroup) : group,
  }));

/** A budget line, by group, with what is left of it in the year. */
export const LineField = ({
  none,
  suits = (): boolean => true,
  ...field
}: Omit<FieldProps, 'as'> & {
  /** The label for choosing no line. */
  none: string;
  suits?: (line: Line) => boolean;
}): JSX.Element => {
  const { say, glance } = useSession();
  const lines = glance?.lines ?? [];
  return <Field {...field} as={[{ value: '', label: none }, ...optionsOf(lines.filter(suits), say)]} />;
};

/** A month of the plan's year. */
export const MonthField = ({ none, ...field }: Omit<FieldProps, 'as'> & { none?: string }): JSX.Element => {
  const { all: months } = useMonths();
  return <Field {...field} as={none === undefined ? months : [{ value: '', label: none }, ...months]} />;
};
