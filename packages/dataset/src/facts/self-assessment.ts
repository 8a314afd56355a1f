import type { Objective, SelfAssessment } from '@cairn/schema';

/**
 * What is said of an objective in one area by those who answer for it: the area's own rating where areas rate themselves, which is
 * null for one that has not; otherwise the rating that all partners gave together.
 */
export function selfAssessmentOf(
  { selfAssessment, selfAssessments = [] }: Pick<Objective, 'selfAssessment' | 'selfAssessments'>,
  area: string,
): SelfAssessment | null {
  if (selfAssessments.length === 0) return selfAssessment ?? null;
  return selfAssessments.find((one) => one.area === area) ?? null;
}
