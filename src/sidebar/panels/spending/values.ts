import type { Values } from '../../asking/useFields';

export type SpendValues = Values<'kind' | 'what' | 'line' | 'amount' | 'date' | 'goal'>;
