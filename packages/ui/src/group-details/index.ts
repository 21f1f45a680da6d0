export type { GroupDetailsFactsProps } from './details-facts.js';
export type { GroupDetailsHeadProps } from './details-head.js';
export { GroupDetails } from './group-details.js';
export type { GroupDetailsParts, GroupDetailsProps } from './group-details-props.js';
