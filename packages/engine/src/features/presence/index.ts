export { comeOnline, goAway } from './coming-and-going.js';
export { plantPresences } from './plant-presences.js';
