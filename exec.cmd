@rem "npm start" says `exec node …`, so that on Unix a Ctrl-C reaches Node itself and not a shell in between.
@rem Windows knows no exec: here it is.
@%*
