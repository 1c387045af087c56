import { createQueryClient } from '@etage/client';
import { createMessages } from '@etage/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { deviceLanguage } from './shell/device-language';
import { createAppRouter } from './routing/app-router';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');

const messages = createMessages(deviceLanguage());
const queryClient = createQueryClient();
const router = createAppRouter(queryClient);

createRoot(root).render(
  <StrictMode>
    <App messages={messages} queryClient={queryClient} router={router} />
  </StrictMode>,
);
