import type { TabRef } from '../../sheet/tab';

/** What identifies the hidden tab of the approved plan; most edits need no more of it. */
export const approvedTab: TabRef = {
  key: 'approved',
  name: { en: 'Approved plan', vi: 'Kế hoạch đã duyệt' },
};
