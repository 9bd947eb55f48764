// The window's title tells that the program has taken over, and of which loading of the page.
new MutationObserver((_, observer) => {
  if (document.readyState === 'loading' || document.getElementById('attesa')) return;
  observer.disconnect();
  document.title += ' #' + performance.timeOrigin;
}).observe(document, { childList: true, subtree: true });
