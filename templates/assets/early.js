// Runs before the page is drawn, so that a chosen size and contrast do not flash. Everything else is in site.js.
(function () {
  var root = document.documentElement
  try {
    var size = localStorage.getItem('size'), contrast = localStorage.getItem('contrast')
    if (/^[1-4]$/.test(size)) root.setAttribute('data-size', size)
    if (/^(dark|light)$/.test(contrast)) root.setAttribute('data-contrast', contrast)
  } catch (e) { /* storage may be forbidden: the page works without it */ }
})()
