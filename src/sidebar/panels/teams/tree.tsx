import type { JSX } from 'preact';
import type { TreeAnswer } from '../../../features/teams';
import { BuiltPage } from '../people/page';
import { AddColumns } from './addColumns';
import { TEAMS } from './words';

const Goals = ({ goals }: Pick<TreeAnswer, 'goals'>): JSX.Element => (
  <ul class="told">
    {goals.map(({ id, name, depth, attainment, state }) => (
      <li key={id} style={{ marginInlineStart: `${depth}em` }}>
        <b>
          {id} {name}: {attainment}
        </b>{' '}
        {state}
      </li>
    ))}
  </ul>
);

/** Goals with their parts. */
export const Tree = (): JSX.Element => (
  <BuiltPage feature="goalTree" input={{ date: null }} title={TEAMS.tree} lead={TEAMS.treeLead}>
    {(answer) => (
      <>
        <Goals goals={answer.goals} />
        {!answer.hasTree && <AddColumns which="tree" label={TEAMS.addTree} lead={TEAMS.treeColumns} />}
      </>
    )}
  </BuiltPage>
);
