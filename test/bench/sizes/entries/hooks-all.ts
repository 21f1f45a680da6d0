import * as hooks from '@parlor/hooks';

const all: Record<string, unknown> = { ...hooks };

export default all;
