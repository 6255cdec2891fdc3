/** For people who open the file; signed documents stay as they were signed. */
export const prettyJson = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`
