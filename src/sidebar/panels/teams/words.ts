import * as terms from '../../../terms';
import * as titles from '../../../titles';
import type { Words } from '../../../words';

/** The words of the panel for departments that work together. */
export const TEAMS = {
  title: { en: 'Working together', vi: 'Phối hợp và trọng tâm' },
  lead: {
    en: 'Who must work with whom, what is late, what deserves effort, and goals as a tree. All of it is worked out from the plan’s own tabs.',
    vi: 'Ai phải cùng làm với ai, việc gì trễ hạn, việc gì đáng dồn sức, và mục tiêu dạng cây. Tất cả tính từ các trang của kế hoạch.',
  },
  coordination: titles.coordination,
  coordinationLead: {
    en: 'One row for each two departments that an initiative ties: what, who leads, by when, agreed or not.',
    vi: 'Mỗi dòng là hai bộ phận cùng làm một sáng kiến: việc gì, ai chủ trì, khi nào cần, đã thống nhất chưa.',
  },
  day: { en: 'As of', vi: 'Tính đến ngày' },
  late: { en: 'Late, by department', vi: 'Trễ hạn theo bộ phận' },
  lateOf: {
    en: '{total} (initiatives {initiatives}, milestones {milestones}, tasks {tasks})',
    vi: '{total} (sáng kiến {initiatives}, mốc {milestones}, việc {tasks})',
  },
  ties: { en: 'To coordinate', vi: 'Cần phối hợp' },
  behind: { en: 'Begins too late for what waits for it', vi: 'Bắt đầu quá muộn so với việc đang chờ' },
  days: { en: '{days} day{days:|s}', vi: '{days} ngày' },
  addChain: { en: 'Add the column “Depends on”', vi: 'Thêm cột “Phụ thuộc vào”' },
  chainLead: {
    en: 'Write in it what each work waits for: the latest start, circles and what a delay moves are told then.',
    vi: 'Ghi mỗi việc phải chờ việc nào: khi đó sẽ biết ngày bắt đầu muộn nhất, chỗ chờ vòng tròn và trễ thì lùi gì.',
  },
  adding: { en: 'Adding the columns…', vi: 'Đang thêm cột…' },
  delay: titles.delay,
  work: terms.work,
  count: { en: 'Days later', vi: 'Trễ bao nhiêu ngày' },
  show: { en: 'Show what moves', vi: 'Xem việc bị lùi' },
  looking: { en: 'Following the chain…', vi: 'Đang xem chuỗi việc…' },
  until: { en: '+{days} day{days:|s}, to {end}', vi: '+{days} ngày, đến {end}' },
  overdue: { en: 'after its due day', vi: 'quá hạn' },
  focus: titles.focus,
  focusLead: {
    en: 'Difficulty against contribution: key initiatives, quick wins, what to drop; and where money and hours do not follow the weight of goals.',
    vi: 'Độ khó so với đóng góp: sáng kiến then chốt, việc làm nhanh được nhiều, việc nên bỏ; và chỗ tiền, giờ không đi theo trọng số mục tiêu.',
  },
  unrated: { en: 'Nobody said how hard', vi: 'Chưa ghi độ khó' },
  tree: titles.goalTree,
  treeLead: {
    en: 'Goals as a tree: parts roll up by weight, or a goal is measured by its own KPI; with a timeline by team.',
    vi: 'Mục tiêu dạng cây: mục tiêu con cộng lên theo trọng số, hoặc đo bằng KPI riêng; kèm tiến trình từng bộ phận.',
  },
  addTree: {
    en: 'Add “Part of”, “From” and “Due” to Goals',
    vi: 'Thêm “Thuộc”, “Từ ngày”, “Hạn hoàn thành” vào Mục tiêu',
  },
  treeColumns: {
    en: 'Write for each goal which one it is a part of, and its own time. A plan that does not use them stays as it is.',
    vi: 'Ghi mỗi mục tiêu thuộc mục tiêu nào và thời gian riêng. Kế hoạch không dùng thì giữ nguyên.',
  },
} as const satisfies Record<string, Words>;
