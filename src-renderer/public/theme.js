// Runs before the first paint, and must not fail where storage is closed off.
try {
  for (const name of ['theme', 'contrast', 'motion', 'density', 'sidebar']) {
    const chosen = localStorage.getItem(name)
    if (chosen !== null) document.documentElement.dataset[name] = chosen
  }
  const zoom = Number(localStorage.getItem('zoom'))
  if (zoom >= 50 && zoom <= 300) document.documentElement.style.fontSize = `${zoom}%`
} catch {}
