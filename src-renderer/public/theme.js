// Runs before the first paint, and must not fail where storage is closed off.
try {
  for (const name of ['theme', 'contrast', 'motion', 'density', 'sidebar']) {
    const chosen = localStorage.getItem(name)
    if (chosen !== null) document.documentElement.dataset[name] = chosen
  }
  const textSize = Number(localStorage.getItem('textSize'))
  if (textSize >= 50 && textSize <= 300) document.documentElement.style.fontSize = `${textSize}%`
} catch {}
