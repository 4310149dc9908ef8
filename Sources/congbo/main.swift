import CongboCommand

Congbo.main()
