import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/reset.css';
import '@parlor/ui/styles.css';
import { App } from './app.js';
import { fetchAhead } from './fetch-ahead.js';
import { WordsProvider } from './words/use-words.js';
import './styles/page.css';
import './styles/controls.css';
import './styles/sign-in.css';
import './styles/messenger.css';
import './styles/rail.css';
import './styles/people.css';
import './styles/calls.css';
import './styles/room.css';
import './styles/groups.css';
import './styles/first-steps.css';
import './styles/floating.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the ID "root".');

createRoot(root).render(
  <StrictMode>
    <WordsProvider>
      <App />
    </WordsProvider>
  </StrictMode>,
);

fetchAhead();
