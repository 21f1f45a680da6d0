export { allLabels, changedOnes, labelEach, labelsOf, saveLabels } from './labels.js';
export type { LabelsRecord } from './labels.records.js';
