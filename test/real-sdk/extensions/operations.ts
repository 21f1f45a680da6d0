/** What is done with extensions, as the SDK counts it. */
export const OPERATION = { set: 1, delete: 2, clear: 3 } as const;
