export { forgetBan, forgetBans, isBanned } from './bans.js';
