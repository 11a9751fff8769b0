// Runs before the first paint, so that a chosen colour scheme never flashes. The page works without it.
try {
  const chosen = localStorage.getItem('color_scheme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.colorScheme = chosen;
} catch {
  // Storage is refused in some private windows: the system's scheme applies.
}
