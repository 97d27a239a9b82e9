import { load } from './load';
import { openTasks } from './tasks';
import { updateProgress } from './update';

export { peopleOf, resourcesOf, workOf } from './work';

export type { LoadAnswer } from './load';
export type { TaskShown, TasksAnswer } from './tasks';

/** What a firm's people can ask for about their work. */
export const people = { load, openTasks, updateProgress };
