'use client';

import * as parts from './index.parts.js';
import { SessionBanner as Root } from './session-banner.js';

/** The banner and its default parts: `<SessionBanner />`, `<SessionBanner.Bar />`. */
export const SessionBanner: typeof Root & typeof parts = /* @__PURE__ */ Object.assign(Root, parts);
export type { BannerMessage } from './banner-message.js';
export type { BarProps } from './bar.js';
export type { SessionBannerParts, SessionBannerProps } from './session-banner.js';
