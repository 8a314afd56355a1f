/** The control chart of a measure in one area. It is made where the facts are, for whoever has no words too. */
export { measuredChart, type MeasuredChart } from '@cairn/dataset';
