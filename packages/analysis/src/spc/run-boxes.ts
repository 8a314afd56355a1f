/**
 * Best boxes and cut boxes for 10 to 100 useful points: the fewest crossings and the longest run that are still random, and, where the box
 * has cut corners, the crossings needed with the longest run and the run allowed with the fewest crossings.
 * Source of the figures: Anhøj and Wentzel-Larsen, "Smooth operator: Modifying the Anhøj rules to improve runs analysis in statistical
 * process control", PLoS ONE 15 (2020), as carried in qicharts2.
 */
type Box =
  | readonly [fewest: number, longest: number]
  | readonly [fewest: number, longest: number, fewestAtLongest: number, longestAtFewest: number];

const FIRST = 10;

// prettier-ignore
const BOXES: readonly Box[] = [
  [2, 6, 3, 5], [3, 7, 4, 6], [3, 6], [3, 6], [3, 6], [4, 7, 6, 6], [5, 8, 6, 7], [5, 7], [5, 7, 6, 6],
  [5, 7, 6, 5], [6, 7], [7, 8], [6, 7, 7, 6], [6, 7, 7, 6], [6, 7, 7, 6], [6, 7], [9, 9, 10, 7],
  [9, 8, 10, 7], [9, 8, 11, 7], [10, 8], [11, 10, 12, 9], [11, 9, 14, 8], [11, 8], [11, 8, 12, 7],
  [11, 8, 13, 7], [12, 8], [13, 9, 15, 8], [14, 10], [13, 8], [15, 11], [15, 9], [15, 9, 17, 8], [14, 8],
  [14, 8], [17, 10], [17, 9], [17, 9, 19, 8], [17, 9, 20, 7], [19, 12, 20, 11], [19, 10, 21, 9], [19, 9],
  [19, 9, 21, 8], [19, 9, 21, 7], [21, 11, 23, 9], [21, 10, 23, 8], [21, 9], [21, 9, 23, 8],
  [23, 12, 25, 11], [23, 10, 24, 9], [23, 10, 26, 8], [23, 9], [23, 9, 24, 8], [25, 11, 27, 9],
  [25, 10, 27, 9], [26, 11, 27, 10], [26, 10, 27, 9], [27, 12, 29, 10], [27, 10], [27, 10, 29, 8],
  [28, 11, 29, 8], [29, 14, 30, 13], [29, 11, 31, 9], [29, 10, 30, 9], [30, 11, 31, 10], [30, 10],
  [31, 12, 32, 9], [31, 11, 34, 8], [31, 10, 33, 9], [32, 11, 33, 8], [33, 13, 37, 11], [33, 11, 35, 9],
  [33, 10], [34, 11, 36, 10], [33, 10, 36, 7], [35, 11], [35, 11, 38, 8], [35, 10, 36, 9], [35, 10, 38, 8],
  [37, 12, 38, 10], [37, 11, 39, 9], [38, 12], [37, 10, 39, 9], [39, 13, 41, 12], [39, 11, 40, 10],
  [39, 11, 42, 8], [39, 10], [39, 10, 41, 8], [41, 12, 42, 9], [41, 11, 44, 9], [42, 12, 43, 10],
  [41, 10, 42, 9],
];

/** Whether crossings and longest run lie outside the box; null where there is no box for so many points. */
export function outsideBox(
  useful: number,
  crossings: number,
  longest: number,
  corners: 'whole' | 'cut',
): boolean | null {
  const box = BOXES[useful - FIRST];
  if (!box) return null;
  const [fewest, most, fewestAtLongest, longestAtFewest] = box;
  if (corners === 'whole' || fewestAtLongest === undefined || longestAtFewest === undefined) {
    return crossings < fewest || longest > most;
  }
  const inner = crossings > fewest && longest < most;
  const left = crossings === fewest && longest <= longestAtFewest;
  const top = crossings >= fewestAtLongest && longest <= most;
  return !(inner || left || top);
}
