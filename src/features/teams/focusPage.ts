/** The page of focus: each goal's weight and the effort it is given, each initiative's worth and difficulty. */
import {
  misfit,
  type Effort,
  type FocusedWork,
  type PlacedWork,
  type Quadrant,
  type WeighedGoal,
} from '../../domain/goals/focus';
import type { Figure } from '../../domain/plan';
import { madeTab, type PageKept } from '../../plan/sites/madePage';
import type { Look } from '../../sheet/edit';
import { looking, row, type PageCell, type PageRow } from '../../sheet/page/row';
import type { Section } from '../../sheet/page/section';
import { looks, pattern, ruleColours, type Style } from '../../sheet/style';
import { spokenShare } from '../../speech';
import { priorities } from '../../tabs/choices';
import * as terms from '../../terms';
import * as titles from '../../titles';
import { fill, type Language, type Words } from '../../words';
import { CENTRED } from './cells';

export interface FocusGoal extends WeighedGoal {
  name: string;
}
export interface InitiativeWork extends FocusedWork {
  name: string;
}

export const QUADRANTS: Readonly<Record<Quadrant, Words>> = {
  key: { en: 'Key initiative', vi: 'Sáng kiến then chốt' },
  'quick win': { en: 'Quick win', vi: 'Làm nhanh, được nhiều' },
  'when there is time': { en: 'When there is time', vi: 'Làm khi còn thời gian' },
  drop: { en: 'To drop', vi: 'Nên bỏ' },
};

export const SAY = {
  title: { en: 'Focus: difficulty against contribution', vi: 'Trọng tâm: độ khó so với đóng góp' },
  source: {
    en: 'An initiative contributes the weight of its goal × the share of the goal that it carries: as you write it in yellow; else what is left is shared by money, by hours, or alike. Much is at least the mean; hard is high difficulty.',
    vi: 'Đóng góp = trọng số mục tiêu × phần mục tiêu mà sáng kiến gánh: theo số bạn ghi ở ô vàng; phần còn lại chia theo tiền, theo giờ hoặc chia đều. Nhiều là từ mức bình quân trở lên; khó là độ khó Cao.',
  },
  tooMany: {
    en: '{count} key initiatives are a lot: {names}. Which of them would you give up? {most} get done beside the day’s work.',
    vi: '{count} sáng kiến then chốt là nhiều: {names}. Bỏ bớt sáng kiến nào? Khoảng {most} sáng kiến là vừa sức.',
  },
  above: {
    en: 'The shares written for {goal} come to {sum}: more than the whole goal.',
    vi: 'Các phần đã ghi cho {goal} cộng lại {sum}, vượt cả mục tiêu.',
  },
  'too little': {
    en: '{goal} weighs {weight} and is given {share} of the {what}: too little',
    vi: '{goal} có trọng số {weight} mà chỉ được {share} {what}: quá ít',
  },
  'too much': {
    en: '{goal} weighs {weight} and is given {share} of the {what}: too much',
    vi: '{goal} có trọng số {weight} mà được {share} {what}: quá nhiều',
  },
  money: { en: 'money', vi: 'tiền' },
  hours: { en: 'hours', vi: 'giờ' },
  follows: { en: 'Effort follows priority', vi: 'Nguồn lực đi theo ưu tiên' },
  nothing: { en: 'Nothing is given to it yet', vi: 'Chưa được cấp gì' },
  noGoal: { en: '(no goal)', vi: '(không có mục tiêu)' },
  unrated: { en: 'How hard is it?', vi: 'Chưa ghi độ khó' },
  notAShare: { en: '“{found}” is no share', vi: '“{found}” không phải tỷ lệ' },
  much: { en: 'Worth much', vi: 'Đóng góp nhiều' },
  little: { en: 'Worth little', vi: 'Đóng góp ít' },
} as const satisfies Record<string, Words>;

const HEADERS = {
  goal: terms.goal,
  bring: { en: 'What it must bring', vi: 'Kết quả cần đạt' },
  weight: terms.weight,
  money: { en: 'Money', vi: 'Tiền' },
  moneyShare: { en: 'Share of the money', vi: 'Phần tiền' },
  hours: { en: 'Hours', vi: 'Số giờ' },
  hoursShare: { en: 'Share of the hours', vi: 'Phần giờ' },
  initiatives: { en: 'Initiatives going on', vi: 'Sáng kiến đang làm' },
  verdict: { en: 'What it says', vi: 'Kết luận' },
  share: { en: 'Share of its goal', vi: 'Gánh bao nhiêu mục tiêu' },
} as const satisfies Record<string, Words>;

export const focusTab = madeTab(
  { key: 'focus', name: titles.focus },
  {
    id: [HEADERS.goal, 80],
    name: [HEADERS.bring, 285],
    // Next to the names, since the two-by-two uses this column, too.
    c7: [HEADERS.verdict, 320],
    c1: [HEADERS.weight, 90],
    c2: [HEADERS.money, 120],
    c3: [HEADERS.moneyShare, 100],
    c4: [HEADERS.hours, 90],
    c5: [HEADERS.hoursShare, 100],
    c6: [HEADERS.initiatives, 110],
    share: [HEADERS.share, 110],
  },
  { colour: '#c2185b', frozenColumns: 2 },
);

/** An initiative on the page. */
export interface FocusShown extends PlacedWork<InitiativeWork> {
  /** Text where a share was expected; blank where all is well. */
  notAShare: string;
}
export interface FocusInput extends PageKept {
  placed: readonly FocusShown[];
  style: Style;
}

const shareCell = (share: Figure, look: Look = CENTRED): PageCell =>
  looking(share, { ...look, format: '0.0%' });

/** Where effort does not follow priority, in words. */
export const misfitsOf = (
  { goal, weight, moneyShare, hoursShare }: Effort<FocusGoal>,
  language: Language,
): string[] =>
  (
    [
      ['money', moneyShare],
      ['hours', hoursShare],
    ] as const
  ).flatMap(([what, share]) => {
    const found = goal === null || share === null ? null : misfit(weight, share);
    if (found === null || goal === null || share === null) return [];
    const shares = { weight: spokenShare(weight, language), share: spokenShare(share, language) };
    return [fill(SAY[found], language, { goal: goal.id, ...shares, what: SAY[what][language] })];
  });

const verdictOf = (effort: Effort<FocusGoal>, language: Language): PageCell => {
  const wrong = misfitsOf(effort, language);
  if (wrong.length > 0) return looking(wrong.join('; '), { ...ruleColours.warn, wrap: true });
  if (effort.goal === null) return { content: null };
  const isNothing = effort.money === 0 && effort.hours === 0;
  return looking(
    SAY[isNothing ? 'nothing' : 'follows'][language],
    isNothing ? ruleColours.muted : ruleColours.good,
  );
};

export const effortRow = (effort: Effort<FocusGoal>, running: number, style: Style): PageRow => {
  const { goal, weight, money, hours, moneyShare, hoursShare } = effort;
  return row(`effort ${goal?.id ?? ''}`, [
    ['id', goal?.id ?? null],
    ['name', looking(goal?.name ?? SAY.noGoal[style.language], { wrap: true })],
    ['c1', shareCell(weight)],
    ['c2', looking(money, { format: pattern('money', style) })],
    ['c3', shareCell(moneyShare)],
    ['c4', looking(hours, { format: '#,##0' })],
    ['c5', shareCell(hoursShare)],
    ['c6', looking(running, CENTRED)],
    ['c7', verdictOf(effort, style.language)],
  ]);
};

const LOOKS: Readonly<Record<Quadrant, Look>> = {
  key: { ...ruleColours.good, bold: true },
  'quick win': ruleColours.good,
  'when there is time': ruleColours.muted,
  drop: ruleColours.bad,
};

const which = ({ quadrant, notAShare }: FocusShown, language: Language): PageCell => {
  if (notAShare !== '') return looking(fill(SAY.notAShare, language, { found: notAShare }), ruleColours.warn);
  if (quadrant === null) return looking(SAY.unrated[language], ruleColours.warn);
  return looking(QUADRANTS[quadrant][language], LOOKS[quadrant]);
};

export const focusWork: Section<FocusShown, FocusInput> = {
  kind: 'initiative',
  title: terms.initiatives,
  items: ({ placed }) => placed,
  id: ({ work }) => work.id,
  columns: [
    { at: 'id', header: terms.id, cell: ({ work }) => work.id },
    {
      at: 'name',
      header: terms.initiative,
      cell: ({ work }) => looking(work.name, { wrap: true }),
    },
    { at: 'c1', header: HEADERS.goal, cell: ({ work }) => looking(work.goal, CENTRED) },
    {
      at: 'c2',
      header: HEADERS.money,
      cell: ({ work }, { style }) => looking(work.amount, { format: pattern('money', style) }),
    },
    { at: 'c3', header: { en: 'It carries', vi: 'Đang gánh' }, cell: ({ share }) => shareCell(share) },
    { at: 'c4', header: { en: 'Hours a month', vi: 'Giờ mỗi tháng' }, cell: ({ work }) => work.hours },
    {
      at: 'c5',
      header: { en: 'Difficulty', vi: 'Độ khó' },
      cell: ({ work }, { style }) =>
        looking(work.difficulty === null ? null : priorities[work.difficulty][style.language], CENTRED),
    },
    {
      at: 'c6',
      header: { en: 'Contribution', vi: 'Đóng góp' },
      cell: ({ contribution }) => shareCell(contribution, { ...CENTRED, bold: true }),
    },
    { at: 'c7', header: HEADERS.verdict, cell: (shown, { style }) => which(shown, style.language) },
    {
      at: 'share',
      header: HEADERS.share,
      cell: () => looking(null, { ...looks.input, format: '0%' }),
      isWritten: true,
    },
  ],
};

/** One of the two rows of the two-by-two. */
interface Half {
  words: Words;
  easy: Quadrant;
  hard: Quadrant;
}
const HALVES: readonly Half[] = [
  { words: SAY.much, easy: 'quick win', hard: 'key' },
  { words: SAY.little, easy: 'when there is time', hard: 'drop' },
];

export const namesInQuadrant = (placed: readonly FocusShown[], quadrant: Quadrant): string[] =>
  placed.filter((each) => each.quadrant === quadrant).map(({ work }) => `${work.id} ${work.name}`);

const boxOf = (quadrant: Quadrant, { placed, style }: FocusInput): PageCell =>
  looking([QUADRANTS[quadrant][style.language], ...namesInQuadrant(placed, quadrant)].join('\n'), {
    ...LOOKS[quadrant],
    wrap: true,
  });

export const board: Section<Half, FocusInput> = {
  kind: 'board',
  title: { en: 'Two by two', vi: 'Bốn ô trọng tâm' },
  items: ({ placed }) => (placed.length === 0 ? [] : HALVES),
  id: (_half, index) => String(index),
  isQuiet: true,
  columns: [
    {
      at: 'id',
      header: { en: ' ', vi: ' ' },
      cell: ({ words }, { style }) => looking(words[style.language], { bold: true, wrap: true }),
    },
    {
      at: 'name',
      header: { en: 'Not hard', vi: 'Không khó' },
      cell: ({ easy }, input) => boxOf(easy, input),
    },
    { at: 'c7', header: { en: 'Hard', vi: 'Khó' }, cell: ({ hard }, input) => boxOf(hard, input) },
  ],
};
