import { ATTRIBUTE_RENDER_METHODS, type AttributeRender } from './attributes.js';
import { COUNTER_RENDER_METHODS, type CounterRender } from './counters.js';
import { GROUP_LIFE_RENDER_METHODS, type GroupLifeRender } from './group-life.js';
import { GROUP_RENDER_METHODS, type GroupRender } from './groups.js';
import { MEMBER_RENDER_METHODS, type MemberRender } from './members.js';
import { PENDENCY_RENDER_METHODS, type PendencyRender } from './pendencies.js';

/** The part of TimRender that is about groups, those in them, and what groups keep. */
export interface GroupNounsRender
  extends GroupRender,
    GroupLifeRender,
    MemberRender,
    PendencyRender,
    AttributeRender,
    CounterRender {}

/** {@link GroupNounsRender}, by name. */
export const GROUP_NOUNS_RENDER_METHODS = [
  ...GROUP_RENDER_METHODS,
  ...GROUP_LIFE_RENDER_METHODS,
  ...MEMBER_RENDER_METHODS,
  ...PENDENCY_RENDER_METHODS,
  ...ATTRIBUTE_RENDER_METHODS,
  ...COUNTER_RENDER_METHODS,
] as const;
