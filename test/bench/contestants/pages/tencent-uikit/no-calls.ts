/**
 * In the place of Tencent's engine for calls, which the kit imports in a version that was never published. Nothing of a
 * chat needs more of it than to be there.
 */
export default {};
export const TUIErrorCode: Readonly<Record<string, number>> = {};
