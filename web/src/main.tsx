import './app/theme/app.css';
import GlobalStyles from '@mui/material/GlobalStyles';
import { StyledEngineProvider, ThemeProvider } from '@mui/material/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { routes } from './app/routes';
import { createStore } from './app/store';
import { theme } from './app/theme/theme';

const root = document.getElementById('root');
if (!root) throw new Error('app.html has no #root.');

createRoot(root).render(
  <StrictMode>
    <StyledEngineProvider enableCssLayer>
      {/* First of all, because Emotion puts its styles before every stylesheet and the first mention of a layer decides. */}
      <GlobalStyles styles="@layer theme, base, mui, components, utilities;" />
      <ThemeProvider theme={theme}>
        <Provider store={createStore()}>
          <RouterProvider router={createBrowserRouter(routes)} />
        </Provider>
      </ThemeProvider>
    </StyledEngineProvider>
  </StrictMode>,
);
