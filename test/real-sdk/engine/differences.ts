/**
 * Tests of hooks and components that the unmodified SDK cannot pass, by `file > describe > title`, and why.
 * Each of them has to fail there: one that passes must leave the list.
 */
export const DIFFERENCES: Readonly<Record<string, string>> = {};
