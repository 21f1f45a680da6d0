import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@parlor/ui/styles.css';
import { App } from './app.js';
import './demo.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the ID "root".');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
