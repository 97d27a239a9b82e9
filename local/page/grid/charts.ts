/**
 * Draws the grid's column and line charts. The grid expects a global `Chart` with the interface of Chart.js; this
 * implements the part that the local spreadsheet's charts use.
 */

interface DataSet {
  label?: string;
  data: (number | null)[];
  type?: 'bar' | 'line';
  backgroundColor?: string;
  borderColor?: string;
  hidden?: boolean;
}
interface Config {
  type: string;
  data: { labels: string[]; datasets: DataSet[] };
  options?: {
    plugins?: { title?: { text?: string; font?: { size?: number } }; legend?: { display?: boolean } };
    scales?: { y?: { stacked?: boolean; ticks?: { callback?: (value: number) => string } } };
  };
}
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const INK = '#5f6368';
const LINE = '#e8eaed';
const FONT = "11px Roboto, 'Noto Sans', Arial, sans-serif";

/** Axis steps of 1, 2 or 5 times a power of ten, about four of them, including zero. */
const stepsOf = (values: readonly number[]): number[] => {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  return Array.from({ length: Math.ceil(high / step) - first + 1 }, (_, index) => (first + index) * step);
};

const isBar = ({ type }: DataSet, config: Config): boolean => (type ?? config.type) === 'bar';
const colourOf = ({ backgroundColor, borderColor }: DataSet): string => backgroundColor ?? borderColor ?? INK;
const figures = (sets: readonly DataSet[]): number[] =>
  sets.flatMap(({ data }) =>
    data.filter((value) => typeof value === 'number' && !Number.isNaN(value)),
  ) as number[];

class Drawing {
  constructor(
    private readonly at: CanvasRenderingContext2D,
    private readonly config: Config,
    private readonly size: { width: number; height: number },
  ) {}

  draw(): void {
    const { at, config, size } = this;
    at.clearRect(0, 0, size.width, size.height);
    at.fillStyle = '#fff';
    at.fillRect(0, 0, size.width, size.height);
    const top = this.title();
    const bottom = size.height - (config.options?.plugins?.legend?.display === false ? 8 : this.legend());
    const sets = config.data.datasets.filter(({ hidden }) => hidden !== true);
    const steps = stepsOf(figures(sets));
    const labels = steps.map((step) => config.options?.scales?.y?.ticks?.callback?.(step) ?? String(step));
    at.font = FONT;
    const left = 12 + Math.max(...labels.map((text) => at.measureText(text).width));
    const box: Box = { left, top, right: size.width - 10, bottom: bottom - 18 };
    const [low, high] = [steps[0] ?? 0, steps.at(-1) ?? 1];
    const yOf = (value: number): number =>
      box.bottom - ((value - low) / (high - low)) * (box.bottom - box.top);
    this.axes(
      box,
      steps.map((step, index) => ({ y: yOf(step), text: labels[index] ?? '' })),
    );
    this.bars(
      box,
      sets.filter((set) => isBar(set, config)),
      yOf,
    );
    for (const set of sets) if (!isBar(set, config)) this.line(box, set, yOf);
  }

  private title(): number {
    const title = this.config.options?.plugins?.title;
    if (!title?.text) return 12;
    this.at.font = `${title.font?.size ?? 14}px Roboto, 'Noto Sans', Arial, sans-serif`;
    this.text(title.text, 10, 16, 'left');
    return 34;
  }

  /** The series' names in one line under the chart. */
  private legend(): number {
    const { at, size, config } = this;
    const sets = config.data.datasets;
    at.font = FONT;
    const widths = sets.map(({ label }) => 14 + at.measureText(label ?? '').width + 12);
    let x = (size.width - widths.reduce((sum, width) => sum + width, 0)) / 2;
    sets.forEach((set, index) => {
      at.fillStyle = colourOf(set);
      if (isBar(set, config)) at.fillRect(x, size.height - 16, 9, 9);
      else at.fillRect(x, size.height - 12, 10, 2);
      this.text(set.label ?? '', x + 14, size.height - 11, 'left');
      x += widths[index] ?? 0;
    });
    return 22;
  }

  private text(text: string, x: number, y: number, align: CanvasTextAlign): void {
    this.at.fillStyle = INK;
    this.at.textAlign = align;
    this.at.textBaseline = 'middle';
    this.at.fillText(text, x, y);
  }

  private axes(box: Box, steps: readonly { y: number; text: string }[]): void {
    const { labels } = this.config.data;
    for (const { y, text } of steps) {
      this.at.fillStyle = LINE;
      this.at.fillRect(box.left, y, box.right - box.left, 1);
      this.text(text, box.left - 4, y, 'right');
    }
    const widest = Math.max(...labels.map((label) => this.at.measureText(label).width));
    const every = Math.max(1, Math.ceil((widest + 6) / this.slot(box)));
    labels.forEach((label, index) => {
      if (index % every === 0) this.text(label, this.middle(box, index), box.bottom + 10, 'center');
    });
  }

  private slot = ({ left, right }: Box): number =>
    (right - left) / Math.max(1, this.config.data.labels.length);
  private middle = (box: Box, index: number): number => box.left + this.slot(box) * (index + 0.5);

  private bars(box: Box, sets: readonly DataSet[], yOf: (value: number) => number): void {
    const isStacked = this.config.options?.scales?.y?.stacked === true;
    const room = this.slot(box) * 0.8;
    const width = isStacked ? room : room / Math.max(1, sets.length);
    const sums: number[] = [];
    sets.forEach((set, place) => {
      this.at.fillStyle = colourOf(set);
      set.data.forEach((value, index) => {
        if (typeof value !== 'number') return;
        const from = isStacked ? (sums[index] ?? 0) : 0;
        sums[index] = from + value;
        const x = this.middle(box, index) - room / 2 + (isStacked ? 0 : place * width);
        const [y, end] = [yOf(from + value), yOf(from)];
        this.at.fillRect(x, Math.min(y, end), width * 0.95, Math.abs(end - y));
      });
    });
  }

  private line(box: Box, set: DataSet, yOf: (value: number) => number): void {
    const { at } = this;
    at.strokeStyle = colourOf(set);
    at.lineWidth = 2;
    at.beginPath();
    let isDrawn = false;
    set.data.forEach((value, index) => {
      const isPoint = typeof value === 'number' && !Number.isNaN(value);
      if (isPoint) at[isDrawn ? 'lineTo' : 'moveTo'](this.middle(box, index), yOf(value));
      isDrawn = isPoint;
    });
    at.stroke();
  }
}

/** The part of Chart.js that the grid calls. */
class Chart {
  /** The grid's own plugins for Chart.js are reported as registered, but not drawn. */
  static readonly registry = { plugins: { get: () => true }, controllers: { get: () => true } };
  static readonly defaults = { font: { size: 12 } };
  static readonly _adapters = { _date: Object };

  data: Config['data'];
  /** The grid looks for zoomable axes when figures change in view; there are none. */
  readonly scales = {};
  private readonly at: CanvasRenderingContext2D;
  private readonly sized: ResizeObserver;

  constructor(
    target: CanvasRenderingContext2D | HTMLCanvasElement,
    readonly config: Config,
  ) {
    this.at = target instanceof HTMLCanvasElement ? target.getContext('2d')! : target;
    this.data = config.data;
    this.sized = new ResizeObserver(() => {
      this.update();
    });
    this.sized.observe(this.at.canvas.parentElement ?? this.at.canvas);
    this.update();
  }

  update(): void {
    const { canvas } = this.at;
    const { width, height } = (canvas.parentElement ?? canvas).getBoundingClientRect();
    const ratio = window.devicePixelRatio;
    Object.assign(canvas, { width: width * ratio, height: height * ratio });
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    this.at.scale(ratio, ratio);
    new Drawing(this.at, { ...this.config, data: this.data }, { width, height }).draw();
  }

  destroy(): void {
    this.sized.disconnect();
  }
}

export const drawsCharts = (): void => {
  Object.assign(window, { Chart });
};
/** Removes the global: a grid that closes would unregister its plugins, which were never registered here. */
export const dropsCharts = (): void => {
  Reflect.deleteProperty(window, 'Chart');
};
