/** The id of a section's heading, by the section's place: ids from the data are no ids of ours. */
export const headingId = (index: number): string => `goal-${index}`;
