import type { TabRef } from '../../sheet/tab';

/** What the hidden tab of the approved plan is known by: most edits need no more of it. */
export const approvedTab: TabRef = {
  key: 'approved',
  name: { en: 'Approved plan', vi: 'Kế hoạch đã duyệt' },
};
