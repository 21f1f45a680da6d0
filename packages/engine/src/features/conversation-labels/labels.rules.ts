/** How many conversations can be labelled at once, and how many of one person have labels. */
export const MAX_LABELLED_AT_ONCE = 100;
export const MAX_LABELLED = 1000;
