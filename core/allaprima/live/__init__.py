"""Pictures that follow the hand: sessions in which the newest request wins."""
