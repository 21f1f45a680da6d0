import * as components from '@parlor/ui';

const everything: Record<string, unknown> = { ...components };

export default everything;
