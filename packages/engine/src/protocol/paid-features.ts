/** What Tencent sells apart, and an application may not have bought. */
export type PaidFeature = 'follow' | 'presence' | 'roomHistory';
