export { plantApplications, type SeedGroupApplication } from './plant-applications.js';
