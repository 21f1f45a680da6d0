import { playPart } from './play-part.js';

playPart(1);
