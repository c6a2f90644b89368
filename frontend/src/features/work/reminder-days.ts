export interface OwnDays {
  obligationId: string;
  daysBefore?: string[];
}

/** What a person typed as numbers of days. What is no number goes to the server as it cannot be, and is refused there in its place. */
export const daysOf = (typed: string[]): number[] =>
  typed.map((each) => (/^\d+$/.test(each.trim()) ? Number(each.trim()) : -1));
