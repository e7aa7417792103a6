"""Who answers: profiles, the Director who decides, and the voices that speak."""
